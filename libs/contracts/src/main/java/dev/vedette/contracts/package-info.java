/**
 * The records on the streams, and nothing else.
 *
 * <p>Each record is the JSON value of one stream of {@link dev.vedette.contracts.Streams}. Producers and consumers of
 * different versions run side by side, so changes are additive: a new field may be null for old records, a new
 * meaning is a new record on a new stream. Consumers keep the highest {@link dev.vedette.contracts.ArticleRef#revision()
 * revision} and never assume an order across keys.
 *
 * <p>Every record carries a deterministic {@code eventId}, so that one made again after a crash is the same record.
 */
@NullMarked
package dev.vedette.contracts;

import org.jspecify.annotations.NullMarked;
