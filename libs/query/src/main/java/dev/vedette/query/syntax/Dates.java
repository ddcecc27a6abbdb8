package dev.vedette.query.syntax;

import dev.vedette.query.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands after {@code published:}. */
final class Dates {

    /** A hundred years. */
    private static final int MOST_HOURS = 876_600;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Pattern RELATIVE = Pattern.compile("(\\d{1,6})([hdw])");
    private static final Pattern COMPARED = Pattern.compile("(>=|≥|<=|≤|>|<|=|)\\s*([0-9-]+)");
    private static final Pattern RANGE = Pattern.compile("([0-9-]+)\\.\\.([0-9-]+)");

    private Dates() {}

    static @Nullable Query of(Lexeme lexeme, Problems problems) {
        try {
            Query query = read(lexeme.text());
            if (query != null) {
                return query;
            }
        } catch (DateTimeException e) {
            problems.add(
                    lexeme.start(),
                    lexeme.end(),
                    "There is no such date: " + Operands.shown(lexeme.text()) + ".",
                    null);
            return null;
        }
        problems.add(
                lexeme.start(),
                lexeme.end(),
                "published: takes a day, such as 2026-11-01, >=2026-11-01 or 2026-11-01..2026-11-30, or 7d in searches.",
                null);
        return null;
    }

    private static @Nullable Query read(String typed) {
        Matcher relative = RELATIVE.matcher(typed);
        if (relative.matches()) {
            int hours = switch (relative.group(2)) {
                case "h" -> 1;
                case "d" -> 24;
                default -> 24 * 7;
            };
            int count = Integer.parseInt(relative.group(1));
            return count == 0 || count > MOST_HOURS / hours ? null : new Query.PublishedWithin(count * hours);
        }
        Matcher range = RANGE.matcher(typed);
        if (range.matches()) {
            LocalDate from = days(range.group(1))[0];
            LocalDate through = days(range.group(2))[1];
            return through.isBefore(from) ? null : published(from, through);
        }
        Matcher compared = COMPARED.matcher(typed);
        return compared.matches() ? compared(compared.group(1), days(compared.group(2))) : null;
    }

    private static Query compared(String sign, LocalDate[] days) {
        return switch (sign) {
            case ">=", "≥" -> published(days[0], null);
            case ">" -> published(days[1].plusDays(1), null);
            case "<=", "≤" -> published(null, days[1]);
            case "<" -> published(null, days[0].minusDays(1));
            default -> published(days[0], days[1]);
        };
    }

    /** In years of four digits, since others would not be read again. */
    private static Query published(@Nullable LocalDate from, @Nullable LocalDate through) {
        if (!isWritable(from) || !isWritable(through)) {
            throw new DateTimeException("no day of a year that can be written");
        }
        return new Query.Published(from, through);
    }

    private static boolean isWritable(@Nullable LocalDate day) {
        return day == null || !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** First and last day of a day, month or year. */
    private static LocalDate[] days(String typed) {
        return switch (typed.length()) {
            case 4 -> {
                Year year = Year.parse(typed);
                yield new LocalDate[] {year.atDay(1), year.atMonth(12).atEndOfMonth()};
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(typed);
                yield new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
            }
            default -> {
                LocalDate day = LocalDate.parse(typed);
                yield new LocalDate[] {day, day};
            }
        };
    }
}
