package dev.vedette.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a date in the forms that machines and people write. */
public final class DateReader {

    private static final Pattern ISO =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=T|\\b)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})[./-]\\s?(\\d{1,2})[./-]\\s?((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[.,]?[\\s-]+(?:de\\s+|of\\s+)?([\\p{L}]{3,12})[.,]?[\\s-]+(?:de\\s+|del\\s+)?((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NAME_DAY =
            Pattern.compile("([\\p{L}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "(?:^|[T\\s,])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*(Z|GMT|UTC|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    private DateReader() {}

    /** The first date in a text, or null. In {@code 03/04/2020} the day comes first unless {@code monthFirst}. */
    public static @Nullable Moment read(@Nullable String text, boolean monthFirst) {
        if (text == null || text.length() < 6 || text.length() > 400) {
            return null;
        }
        Moment moment = numeric(ISO, text, 1, 2, 3);
        if (moment == null) {
            moment = numeric(COMPACT, text, 1, 2, 3);
        }
        if (moment == null) {
            moment = named(text);
        }
        if (moment == null) {
            moment = monthFirst ? numeric(DAY_FIRST, text, 3, 1, 2) : numeric(DAY_FIRST, text, 3, 2, 1);
        }
        return moment != null
                ? moment
                : monthFirst ? numeric(DAY_FIRST, text, 3, 2, 1) : numeric(DAY_FIRST, text, 3, 1, 2);
    }

    private static @Nullable Moment named(String text) {
        Matcher dayName = DAY_NAME.matcher(text);
        while (dayName.find()) {
            Integer month = Months.number(dayName.group(2));
            if (month != null) {
                return moment(dayName.group(3), month, dayName.group(1), text.substring(dayName.end()));
            }
        }
        Matcher nameDay = NAME_DAY.matcher(text);
        while (nameDay.find()) {
            Integer month = Months.number(nameDay.group(1));
            if (month != null) {
                return moment(nameDay.group(3), month, nameDay.group(2), text.substring(nameDay.end()));
            }
        }
        return null;
    }

    private static @Nullable Moment numeric(Pattern form, String text, int year, int month, int day) {
        Matcher matcher = form.matcher(text);
        return matcher.find()
                ? moment(
                        matcher.group(year),
                        Integer.parseInt(matcher.group(month)),
                        matcher.group(day),
                        text.substring(matcher.end()))
                : null;
    }

    private static @Nullable Moment moment(String year, int month, String day, String rest) {
        int number = Integer.parseInt(year);
        try {
            LocalDate date = LocalDate.of(number < 100 ? 2000 + number : number, month, Integer.parseInt(day));
            return withTime(date, rest);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static Moment withTime(LocalDate date, String rest) {
        Matcher matcher = TIME.matcher(rest);
        if (!matcher.find() || matcher.start() > 20) {
            return Moment.of(date);
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = Integer.parseInt(matcher.group(2));
        int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
        String half = matcher.group(4);
        if (half != null) {
            hour = hour % 12 + (half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0);
        }
        if (hour > 23 || minute > 59 || second > 59) {
            return Moment.of(date);
        }
        return new Moment(date, LocalTime.of(hour, minute, second), offset(matcher.group(5)));
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        try {
            return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        } catch (DateTimeException strange) {
            return null;
        }
    }
}
