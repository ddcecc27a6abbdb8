package dev.vedette.query;

import org.jspecify.annotations.Nullable;

/**
 * One thing in a query that is not understood.
 *
 * @param position first UTF-16 unit of it in the query
 * @param length its length in UTF-16 units; 0 where something is missing
 * @param reason one sentence for the person who typed it
 * @param suggestion the whole query repaired, which can be read; with several errors it stands at the first and heals
 *     all of them. Null if no repair is likely
 */
public record QueryError(
        int position, int length, String reason, @Nullable String suggestion) {}
