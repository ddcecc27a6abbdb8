package dev.vedette.articles.request;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times and zones: a day is the whole day there, a time without offset is one of the clocks there. */
public final class Times {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 2);
    private static final LocalDate LAST = LocalDate.of(9998, 12, 31);
    private static final Pattern OFFSET = Pattern.compile("([Zz]|[+-]\\d\\d:?\\d\\d)$");
    private static final String FIX = "Write a day as 2026-11-01, or a time as 2026-11-01T08:00:00Z.";

    private Times() {}

    /** @throws ProblemException naming {@code zone} */
    public static ZoneId zone(@Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(zone.strip());
        } catch (DateTimeException e) {
            throw new ProblemException(
                    Problems.invalid("zone", "there is no such time zone", "Write one as Europe/Kyiv, or UTC."));
        }
    }

    /** The beginning of a period; null where none was asked for. */
    static @Nullable Instant from(@Nullable String typed, ZoneId zone) {
        return typed == null || typed.isBlank() ? null : read("from", typed, zone, 0);
    }

    /** The end of a period: of a day its midnight. */
    static @Nullable Instant to(@Nullable String typed, ZoneId zone) {
        return typed == null || typed.isBlank() ? null : read("to", typed, zone, 1);
    }

    private static Instant read(String name, String typed, ZoneId zone, int days) {
        var text = typed.strip();
        try {
            int time = Math.max(text.indexOf('T'), text.indexOf('t'));
            return time < 0 ? day(text, days, zone) : time(text, text.substring(time), zone);
        } catch (DateTimeException e) {
            throw new ProblemException(Problems.invalid(name, "this is no day or time", FIX));
        }
    }

    private static Instant day(String text, int days, ZoneId zone) {
        return inRange(LocalDate.parse(text)).plusDays(days).atStartOfDay(zone).toInstant();
    }

    private static Instant time(String text, String ofDay, ZoneId zone) {
        if (OFFSET.matcher(ofDay).find()) {
            var time = OffsetDateTime.parse(text);
            inRange(time.toLocalDate());
            return time.toInstant();
        }
        var time = LocalDateTime.parse(text);
        inRange(time.toLocalDate());
        return time.atZone(zone).toInstant();
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException("out of range");
        }
        return day;
    }
}
