package dev.vedette.feeds.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates with words in them. The parts are known by their shape, so their order is free: RFC 822 §5, asctime, and what
 * programs print that meant to write one of them.
 */
final class WrittenDates {

    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BREAK = Pattern.compile("[\\s,]+(?:[-–—|•·@][\\s,]+)?");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,4})-(\\p{L}+\\.?)-(\\d{1,4})(?:T(.*))?");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,4})/(\\d{1,2})/(\\d{1,4})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{1,2})(?:\\.\\d+)?)?");
    private static final Pattern CLOCK_WITH_ZONE = Pattern.compile("([\\d:.]+)([+-].*|[A-Za-z].*)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,4}(?:st|nd|rd|th|\\.)?");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}.]+(?:/[\\p{L}_/+-]+)?");

    private @Nullable String year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private @Nullable Boolean afternoon;
    private @Nullable String zone;
    private boolean timed;
    private boolean strange;

    private final boolean dayFirst;

    private WrittenDates(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    static @Nullable Instant parse(String text, boolean dayFirst) {
        WrittenDates parts = new WrittenDates(dayFirst);
        String[] tokens = BREAK.split(COMMENT.matcher(text).replaceAll(" ").strip());
        for (int i = 0; i < tokens.length; i++) {
            parts.take(tokens[i], i == 0);
        }
        return parts.instant();
    }

    private void take(String token, boolean first) {
        if (DIGITS.matcher(token).matches()) {
            number(token);
        } else if (TIME.matcher(token).matches()) {
            time(token);
        } else if (Zones.isOffset(token)) {
            zone = token;
        } else if (LETTERS.matcher(token).matches()) {
            word(token, first);
        } else {
            compound(token);
        }
    }

    /** The first of one or two digits is the day, the other number the year. */
    private void number(String token) {
        String digits = token.replaceFirst("\\D+$", "");
        if (day == 0 && digits.length() <= 2) {
            day = Integer.parseInt(digits);
        } else if (year == null && digits.length() != 3 && digits.length() != 1) {
            year = digits;
        } else {
            strange = true;
        }
    }

    private void word(String word, boolean first) {
        Integer number = MonthNames.number(word);
        if (number != null && month == 0) {
            month = number;
        } else if (word.equalsIgnoreCase("am") || word.equalsIgnoreCase("pm")) {
            afternoon = word.equalsIgnoreCase("pm");
        } else if (timed && zone == null) {
            zone = word;
        } else {
            // Before the day stand names of weekdays; between day and year, "de" and the like.
            strange |= !first && day != 0 && month == 0 && year == null && word.length() > 2;
        }
    }

    private void time(String token) {
        Matcher parts = TIME.matcher(token);
        strange |= timed || !parts.matches();
        if (!strange) {
            hour = Integer.parseInt(parts.group(1));
            minute = Integer.parseInt(parts.group(2));
            second = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
            timed = true;
        }
    }

    private void compound(String token) {
        Matcher written = DAY_MONTH_YEAR.matcher(token);
        Matcher slashed = SLASHED.matcher(token);
        Matcher clock = CLOCK_WITH_ZONE.matcher(token);
        if (written.matches()) {
            dashed(written);
        } else if (slashed.matches()) {
            slashed(slashed);
        } else if (clock.matches() && TIME.matcher(clock.group(1)).matches()) {
            time(clock.group(1));
            take(clock.group(2), false);
        } else {
            strange = true;
        }
    }

    private void dashed(Matcher date) {
        boolean yearFirst = date.group(1).length() > 2;
        year = yearFirst ? date.group(1) : date.group(3);
        String days = yearFirst ? date.group(3) : date.group(1);
        Integer number = MonthNames.number(date.group(2));
        strange |= number == null || days.length() > 2 || year.length() == 3;
        if (!strange && number != null) {
            month = number;
            day = Integer.parseInt(days);
            if (date.group(4) != null) {
                take(date.group(4), false);
            }
        }
    }

    /** Year first, or in the order that the feed's other dates and its language speak for. */
    private void slashed(Matcher date) {
        boolean yearFirst = date.group(1).length() == 4;
        year = yearFirst ? date.group(1) : date.group(3);
        boolean swap = dayFirst && !yearFirst;
        month = Integer.parseInt(date.group(yearFirst || swap ? 2 : 1));
        day = Integer.parseInt(date.group(yearFirst ? 3 : swap ? 1 : 2));
        if (month > 12 && day <= 12) {
            int swapped = month;
            month = day;
            day = swapped;
        }
    }

    private @Nullable Instant instant() {
        if (strange || year == null || month == 0 || day == 0) {
            return null;
        }
        try {
            int hours = afternoon == null || hour > 12 ? hour : hour % 12 + (afternoon ? 12 : 0);
            LocalTime time = LocalTime.of(hours, minute, Math.min(second, 59));
            LocalDateTime when = LocalDate.of(Years.full(year), month, day).atTime(time);
            ZoneOffset offset = zone == null ? ZoneOffset.UTC : Zones.offset(zone, when);
            return offset == null || second > 60 ? null : when.toInstant(offset);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
