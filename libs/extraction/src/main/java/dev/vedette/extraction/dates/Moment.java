package dev.vedette.extraction.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A date as a page tells it: always a day, perhaps a time, perhaps an offset from UTC. */
public record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    public static Moment of(LocalDate day) {
        return new Moment(day, null, null);
    }

    /** As an instant: midnight where no time is told, UTC where no offset is. */
    public Instant instant() {
        return day.atTime(time == null ? LocalTime.MIDNIGHT : time).toInstant(offset == null ? ZoneOffset.UTC : offset);
    }
}
