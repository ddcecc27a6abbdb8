package dev.vedette.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in the forms that machines and people write, with the digits of any script and the months of any language of
 * CLDR. Years may be Buddhist, Persian ones in Persian figures or with Persian months, Islamic ones with Islamic months.
 */
public final class DateReader {

    /** A date and where in the text it stands. */
    record Found(Moment moment, int start, int end) {}

    private static final String YEAR = "((?:19|20|25)\\d\\d)";
    private static final String ANY_YEAR = "((?:19|20|25|1[34])\\d\\d)";
    private static final String WORD = "\\p{L}[\\p{L}\\p{M}.'’\\u200C]{1,14}";

    /** One or two words: months of two are "تشرين الثاني", "ربيع الأول". */
    private static final String NAME = "(" + WORD + "(?:[ /]" + WORD + "){0,2}?)";

    private enum Form {
        YEAR_FIRST("(?<!\\d)" + YEAR + "\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)"),
        COMPACT("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?=T|_|\\b|\\d{6}(?!\\d))"),
        PERSIAN("(?<!\\d)(1[34]\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)"),
        NUMBERED_MONTH("(?<!\\d)(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*,|\\s+năm)?\\s*" + YEAR + "(?!\\d)"),
        DAY_NAME("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.º)?[.,]?[\\s-]*(?:de\\s+|of\\s+|d'|d’|ב)?" + NAME
                + "[.,،]?[\\s-]*(?<![\\p{L}\\d])(?:de\\s+|del\\s+|พ\\.ศ\\.\\s*|năm\\s+)?'?" + ANY_YEAR + "(?!\\d)"),
        NAME_DAY(NAME + "\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR + "(?!\\d)"),
        YEAR_NAME_DAY("(?<!\\d)" + YEAR + "[.,]?\\s+(?:m\\.\\s+|g\\.\\s+)?" + NAME + "\\s+(\\d{1,2})(?!\\d)"),
        YEAR_DAY_NAME("(?<!\\d)" + YEAR + "\\.?\\s+gada\\s+(\\d{1,2})\\.?\\s+" + NAME),
        NUMBERS("(?<![\\d+§№#(][ ./-]?)(?<!\\d)(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?(" + YEAR
                + "|\\d\\d)(?![\\d.]\\d)(?![/-]\\d)");

        private final Pattern pattern;

        Form(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final Form[] FORMS = Form.values();

    /** What stands before figures that are no date: numbers of telephones, laws, versions. */
    private static final Pattern NO_DATE = Pattern.compile(
            "(?:\\b(?:tel|fax|phone|telefon|telefax|teléfono|téléphone|telefono|tél|mobile|handy|call|version|v|ip|iso|din|art|artikel|article|law|gesetz|loi|ley|"
                    + "nr|no|num)|тел|факс|закон|стаття|статья|ст|電話|电话|전화|هاتف|فاکس|تلفن|טל|§|№)[.:]?\\s*(?:[+(]?\\d[\\d ().-]*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** No date has fewer. */
    static final int FEWEST_DIGITS = 4;

    private DateReader() {}

    static int digits(String text) {
        return Figures.count(text);
    }

    /** The first date in a text, or null. In {@code 03/04/2020} the day comes first unless {@code monthFirst}. */
    public static @Nullable Moment read(@Nullable String text, boolean monthFirst) {
        return read(text, new Writing(monthFirst, null));
    }

    /** The first date in a text, or null. */
    public static @Nullable Moment read(@Nullable String text, Writing writing) {
        if (text == null || text.length() < 6 || text.length() > 400 || digits(text) < FEWEST_DIGITS) {
            return null;
        }
        Found found = next(Figures.ascii(text), 0, writing, Figures.isPersian(text));
        return found == null ? null : found.moment();
    }

    /** The dates in a text, in their order. */
    static List<Found> all(String text, Writing writing) {
        String plain = Figures.ascii(text);
        boolean persian = Figures.isPersian(text);
        List<Found> all = new ArrayList<>();
        Found found = next(plain, 0, writing, persian);
        while (found != null && all.size() < 4) {
            all.add(found);
            found = next(plain, found.end(), writing, persian);
        }
        return all;
    }

    private static @Nullable Found next(String text, int from, Writing writing, boolean persian) {
        Found first = null;
        boolean year = holdsYear(text, from);
        for (Form form : FORMS) {
            if (!year && form != Form.NUMBERS || form == Form.PERSIAN && !persian) {
                continue;
            }
            Matcher matcher = form.pattern.matcher(text);
            int at = from;
            while (at <= text.length() && matcher.find(at) && (first == null || matcher.start() < first.start())) {
                LocalDate day = day(form, matcher, writing);
                if (day != null && !(form == Form.NUMBERS && isOther(text, matcher.start()))) {
                    first = new Found(Clock.at(day, text.substring(matcher.end())), matcher.start(), matcher.end());
                    break;
                }
                at = matcher.start() + 1;
            }
        }
        return first;
    }

    /** Whether what stands before says that the figures are no date. */
    private static boolean isOther(String text, int start) {
        return NO_DATE.matcher(text.substring(Math.max(0, start - 30), start)).find();
    }

    private static boolean holdsYear(String text, int from) {
        for (String century : new String[] {"20", "19", "25", "14", "13"}) {
            if (text.indexOf(century, from) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate day(Form form, Matcher matcher, Writing writing) {
        return switch (form) {
            case YEAR_FIRST, COMPACT -> figures(matcher.group(1), matcher.group(2), matcher.group(3));
            case PERSIAN ->
                Calendars.persian(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            case NUMBERED_MONTH -> figures(matcher.group(3), matcher.group(2), matcher.group(1));
            case DAY_NAME -> named(matcher.group(3), matcher.group(2), matcher.group(1), writing);
            case NAME_DAY -> named(matcher.group(3), matcher.group(1), matcher.group(2), writing);
            case YEAR_NAME_DAY -> named(matcher.group(1), matcher.group(2), matcher.group(3), writing);
            case YEAR_DAY_NAME -> named(matcher.group(1), matcher.group(3), matcher.group(2), writing);
            case NUMBERS -> {
                String one = matcher.group(1);
                String two = matcher.group(3);
                boolean swapped = writing.monthFirst() && !matcher.group(2).equals(".");
                LocalDate day = figures(matcher.group(4), swapped ? one : two, swapped ? two : one);
                yield day != null ? day : figures(matcher.group(4), swapped ? two : one, swapped ? one : two);
            }
        };
    }

    /** A month of two words, of either of its words, or of what stands before a slash: "تشرين الثاني/نوفمبر". */
    private static @Nullable LocalDate named(String year, String name, String day, Writing writing) {
        Months.Month month = Months.of(name, writing.language());
        for (String part : month == null ? name.split("[ /]") : new String[0]) {
            month = month == null ? Months.of(part, writing.language()) : month;
        }
        if (month == null) {
            return null;
        }
        boolean ours = month.calendar() == Months.Of.GREGORIAN;
        return ours == year.startsWith("1") && !year.startsWith("19")
                ? null
                : Calendars.day(month, number(year), number(day));
    }

    private static @Nullable LocalDate figures(String year, String month, String day) {
        return Calendars.gregorian(number(year), number(month), number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
