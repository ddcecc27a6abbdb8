package dev.vedette.extraction.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates in the forms that machines and people write. */
public final class DateReader {

    /** A date and where in the text it stands. */
    record Found(Moment moment, int start, int end) {}

    private enum Form {
        YEAR_FIRST("(?<!\\d)((?:19|20)\\d\\d)\\s?[-/.年]\\s?(\\d{1,2})\\s?[-/.月]\\s?(\\d{1,2})(?!\\d)"),
        COMPACT("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=T|_|\\b|\\d{6}(?!\\d))"),
        DAY_NAME(
                "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.º)?[.,]?[\\s-]*(?:de\\s+|of\\s+)?([\\p{L}]{3,12})[.,]?[\\s-]+(?:de\\s+|del\\s+)?'?((?:19|20)\\d\\d)(?!\\d)"),
        NAME_DAY("([\\p{L}]{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)"),
        NUMBERS("(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d.]\\d)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Form[] FORMS = Form.values();

    private static final Pattern TIME = Pattern.compile(
            "(?:^|[T\\s,])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*(Z|[A-Z]{3,4}\\b|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);

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
            Map.entry("EST", -5),
            Map.entry("EDT", -4),
            Map.entry("CST", -6),
            Map.entry("CDT", -5),
            Map.entry("MST", -7),
            Map.entry("MDT", -6),
            Map.entry("PST", -8),
            Map.entry("PDT", -7));

    /** No date has fewer. */
    static final int FEWEST_DIGITS = 4;

    private DateReader() {}

    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** The first date in a text, or null. In {@code 03/04/2020} the day comes first unless {@code monthFirst}. */
    public static @Nullable Moment read(@Nullable String text, boolean monthFirst) {
        if (text == null || text.length() < 6 || text.length() > 400 || digits(text) < FEWEST_DIGITS) {
            return null;
        }
        Found found = next(text, 0, monthFirst);
        return found == null ? null : found.moment();
    }

    /** The dates in a text, in their order. */
    static List<Found> all(String text, boolean monthFirst) {
        List<Found> all = new ArrayList<>();
        Found found = next(text, 0, monthFirst);
        while (found != null && all.size() < 4) {
            all.add(found);
            found = next(text, found.end(), monthFirst);
        }
        return all;
    }

    private static @Nullable Found next(String text, int from, boolean monthFirst) {
        Found first = null;
        boolean year = text.indexOf("20", from) >= 0 || text.indexOf("19", from) >= 0;
        for (Form form : FORMS) {
            if (!year && form != Form.NUMBERS) {
                continue;
            }
            Matcher matcher = form.pattern.matcher(text);
            int at = from;
            while (at <= text.length() && matcher.find(at) && (first == null || matcher.start() < first.start())) {
                LocalDate day = day(form, matcher, monthFirst);
                if (day != null) {
                    first = new Found(withTime(day, text.substring(matcher.end())), matcher.start(), matcher.end());
                    break;
                }
                at = matcher.start() + 1;
            }
        }
        return first;
    }

    private static @Nullable LocalDate day(Form form, Matcher matcher, boolean monthFirst) {
        return switch (form) {
            case YEAR_FIRST, COMPACT -> day(matcher.group(1), number(matcher.group(2)), matcher.group(3));
            case DAY_NAME -> day(matcher.group(3), Months.number(matcher.group(2)), matcher.group(1));
            case NAME_DAY -> day(matcher.group(3), Months.number(matcher.group(1)), matcher.group(2));
            case NUMBERS -> {
                String one = matcher.group(1);
                String two = matcher.group(3);
                boolean swapped = monthFirst && !matcher.group(2).equals(".");
                LocalDate day =
                        swapped ? day(matcher.group(4), number(one), two) : day(matcher.group(4), number(two), one);
                yield day != null
                        ? day
                        : swapped ? day(matcher.group(4), number(two), one) : day(matcher.group(4), number(one), two);
            }
        };
    }

    private static @Nullable Integer number(String digits) {
        return Integer.valueOf(digits);
    }

    private static @Nullable LocalDate day(String year, @Nullable Integer month, String day) {
        if (month == null || month < 1 || month > 12) {
            return null;
        }
        int number = Integer.parseInt(year);
        try {
            return LocalDate.of(number < 100 ? 2000 + number : number, month, Integer.parseInt(day));
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
        if (Character.isLetter(zone.charAt(0))) {
            Integer hours = ZONES.get(zone.toUpperCase(java.util.Locale.ROOT));
            return hours == null ? null : ZoneOffset.ofHours(hours);
        }
        try {
            return ZoneOffset.of(zone);
        } catch (DateTimeException strange) {
            return null;
        }
    }
}
