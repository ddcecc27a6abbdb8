package dev.vedette.extraction.dates;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days of other calendars as days of ours. */
final class Calendars {

    /** Years of the Buddhist era of Thailand are as many ahead. */
    private static final int BUDDHIST = 543;

    private Calendars() {}

    /** Null where there is no such day. Two figures are a year of this century; 25xx is a Buddhist year. */
    static @Nullable LocalDate day(Months.Month month, int year, int day) {
        return switch (month.calendar()) {
            case GREGORIAN -> gregorian(year, month.number(), day);
            case PERSIAN -> converted(new PersianCalendar(), year, month.number(), day);
            case ISLAMIC -> {
                IslamicCalendar calendar = new IslamicCalendar();
                calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
                yield converted(calendar, year, month.number(), day);
            }
        };
    }

    static @Nullable LocalDate gregorian(int year, int month, int day) {
        int full = year < 100 ? 2000 + year : year > 2500 ? year - BUDDHIST : year;
        try {
            return LocalDate.of(full, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    static @Nullable LocalDate persian(int year, int month, int day) {
        return converted(new PersianCalendar(), year, month, day);
    }

    private static @Nullable LocalDate converted(Calendar calendar, int year, int month, int day) {
        calendar.setTimeZone(TimeZone.GMT_ZONE);
        calendar.setLenient(false);
        calendar.clear();
        calendar.set(year, month - 1, day);
        try {
            return Instant.ofEpochMilli(calendar.getTimeInMillis())
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (IllegalArgumentException impossible) {
            return null;
        }
    }
}
