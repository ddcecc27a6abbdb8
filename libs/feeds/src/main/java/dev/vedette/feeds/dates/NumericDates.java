package dev.vedette.feeds.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates whose month is a number: the ISO 8601 forms of day and month, and those of East Asia. */
final class NumericDates {

    private static final String TIME =
            "(?:(?:\\s*[Tt]\\s*|\\s+)(?<half>오전|오후|上午|下午)?\\s*(?<hour>\\d{1,2})[:時时](?<minute>\\d{1,2})(?:[:分](?<second>\\d{1,2})秒?(?:[.,](?<fraction>\\d{1,12}))?)?"
                    + "\\s*(?<zone>[Zz](?:\\[[\\w/+-]+\\])?|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}|UTC|GMT)?)?";

    private static final List<Pattern> FORMS = List.of(
            form("(?<year>\\d{4})(?:[-/.](?<month>0?\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?)?"),
            form("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"),
            form("(?<year>\\d{4})-?(?<ordinal>\\d{3})"),
            form("-?(?<year>\\d{2})-(?<month>\\d{2})(?:-(?<day>\\d{2}))?"),
            form("(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})"),
            form("-(?<year>\\d{2})(?<month>\\d{2})"),
            form("(?<year>\\d{4})\\s*[년年]\\s*(?<month>\\d{1,2})\\s*[월月]\\s*(?<day>\\d{1,2})\\s*[일日]"));

    /** Seconds or milliseconds since 1970, from 2001 on. */
    private static final Pattern UNIX = Pattern.compile("1\\d{9}(?:\\d{3})?");

    /** ISO 8601: year, week and day of the week. */
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-?W(\\d{2})(?:-?([1-7]))?");

    /** What programs write without any sign between. */
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})T(\\d{2})(\\d{2})(\\d{2})?");

    private NumericDates() {}

    private static @Nullable Instant week(Matcher week) {
        try {
            return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                    .with(ChronoField.DAY_OF_WEEK, number(week.group(3), 1))
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    static @Nullable Instant parse(String written) {
        String text = COMPACT.matcher(written)
                .replaceFirst("$1-$2-$3T$4:$5:$6")
                .replace(":Z", "Z")
                .replaceFirst(":$", "");
        if (UNIX.matcher(text).matches()) {
            return Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)));
        }
        Matcher week = WEEK.matcher(text);
        if (week.matches()) {
            return week(week);
        }
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            Instant instant = found.matches() ? instant(found) : null;
            if (instant != null) {
                return instant;
            }
        }
        return null;
    }

    private static Pattern form(String date) {
        return Pattern.compile(date + TIME);
    }

    private static @Nullable Instant instant(Matcher found) {
        try {
            ZoneOffset offset = offset(found);
            boolean midnight = "24".equals(found.group("hour"))
                    && number(found.group("minute"), 0) == 0
                    && number(found.group("second"), 0) == 0;
            LocalDate date = date(found);
            return midnight
                    ? date.plusDays(1).atStartOfDay().toInstant(offset)
                    : date.atTime(time(found)).toInstant(offset);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static LocalDate date(Matcher found) {
        int year = Years.full(found.group("year"));
        String ordinal = group(found, "ordinal");
        return ordinal != null
                ? LocalDate.ofYearDay(year, Integer.parseInt(ordinal))
                : LocalDate.of(year, number(group(found, "month"), 1), number(group(found, "day"), 1));
    }

    private static LocalTime time(Matcher found) {
        int hour = number(found.group("hour"), 0);
        String half = found.group("half");
        if (half != null && hour <= 12) {
            boolean afternoon = half.equals("오후") || half.equals("下午");
            hour = hour % 12 + (afternoon ? 12 : 0);
        }
        String fraction = found.group("fraction");
        int millis = fraction == null ? 0 : Integer.parseInt((fraction + "00").substring(0, 3));
        return LocalTime.of(
                hour, number(found.group("minute"), 0), number(found.group("second"), 0), millis * 1_000_000);
    }

    private static ZoneOffset offset(Matcher found) {
        String zone = found.group("zone");
        if (zone != null) {
            return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
        }
        boolean korean = found.group().indexOf('년') >= 0
                || found.group().contains("오전")
                || found.group().contains("오후");
        return korean ? ZoneOffset.ofHours(9) : ZoneOffset.UTC;
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits == null ? otherwise : Integer.parseInt(digits);
    }

    /** The group of this name, null also where the form has none. */
    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }
}
