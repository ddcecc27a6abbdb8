package dev.vedette.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the time of day behind a date. */
final class Clock {

    /** Characters between a date and its time. */
    private static final int NEAR = 20;

    private static final String AFTERNOON = "오후|下午|午後|晚上";
    private static final Pattern TIME = Pattern.compile(
            "(?:^|[T\\s,،(])(?:(오전|上午|午前|早上|" + AFTERNOON + ")\\s*)?(\\d{1,2})\\s?[:.h시時时點点]\\s?(?:(\\d{1,2})(?:분|分)?)?"
                    + "(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?\\s?m\\b\\.?|[πμ]\\.?μ\\.?|[صم](?!\\p{L}))?\\s*(Z|[A-Z]{3,4}\\b|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

    /** Of machines: 20241114T100000Z. */
    private static final Pattern COMPACT = Pattern.compile("^T(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?");

    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("Z", 0),
            Map.entry("GMT", 0),
            Map.entry("UTC", 0),
            Map.entry("BST", 1),
            Map.entry("CET", 1),
            Map.entry("CEST", 2),
            Map.entry("MEZ", 1),
            Map.entry("MESZ", 2),
            Map.entry("EET", 2),
            Map.entry("EEST", 3),
            Map.entry("MSK", 3),
            Map.entry("KST", 9),
            Map.entry("JST", 9),
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    private Clock() {}

    /** The day with the time that the rest of its text tells, if it tells one. */
    static Moment at(LocalDate date, String rest) {
        Matcher compact = COMPACT.matcher(rest);
        if (compact.find()) {
            return moment(
                    date,
                    number(compact.group(1)),
                    number(compact.group(2)),
                    number(compact.group(3)),
                    compact.group(4));
        }
        Matcher matcher = TIME.matcher(rest);
        boolean found = matcher.find() && matcher.start() <= NEAR;
        boolean told = found && (matcher.group(3) != null || "시時时點点".indexOf(rest.charAt(matcher.end(2))) >= 0);
        if (!told) {
            return Moment.of(date);
        }
        int hour = hour(number(matcher.group(2)), matcher.group(1), matcher.group(5));
        return moment(date, hour, number(matcher.group(3)), number(matcher.group(4)), matcher.group(6));
    }

    private static int hour(int hour, @Nullable String before, @Nullable String behind) {
        boolean half = before != null || behind != null;
        boolean afternoon =
                before != null && before.matches(AFTERNOON) || behind != null && "pPμم".indexOf(behind.charAt(0)) >= 0;
        return half && hour <= 12 ? hour % 12 + (afternoon ? 12 : 0) : hour;
    }

    private static Moment moment(LocalDate date, int hour, int minute, int second, @Nullable String zone) {
        if (hour == 24 && minute == 0 && second == 0) {
            return new Moment(date.plusDays(1), LocalTime.MIDNIGHT, offset(zone));
        }
        return hour > 23 || minute > 59 || second > 59
                ? Moment.of(date)
                : new Moment(date, LocalTime.of(hour, minute, second), offset(zone));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (Character.isLetter(zone.charAt(0))) {
            Integer hours = ZONES.get(zone.toUpperCase(Locale.ROOT));
            return hours == null ? null : ZoneOffset.ofHours(hours);
        }
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException strange) {
            return null;
        }
    }
}
