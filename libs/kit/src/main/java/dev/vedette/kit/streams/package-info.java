/**
 * Records onto streams and off them.
 *
 * <p><b>Sending.</b> {@link dev.vedette.kit.streams.StreamSender} writes a record of {@code dev.vedette.contracts} as JSON,
 * with its simple class name in the header {@code record}.
 *
 * <p><b>Taking.</b> A method with {@code @Incoming} gets a {@code ConsumerRecord<String, byte[]>} and returns
 * {@code intake.take(record, X.class, this::handle)}, or, where a stream has several types of records,
 * {@code intake.take(record, RecordHandlers.of(X.class, this::x).and(Y.class, this::y))}. The record is acknowledged when
 * that completes; it never fails. A handler must be idempotent: it may run again after a failure and after a kill. It always
 * runs on the record's own Vert.x context, so that sessions may be opened.
 *
 * <p><b>Failures</b> are of three kinds:
 *
 * <ul>
 *   <li><em>Poison</em> ({@link dev.vedette.kit.streams.PoisonException}, and what cannot be read): to the dead letters at
 *       once. Throw it for what breaks a rule, so that no repetition can help.
 *   <li><em>Outage</em> ({@link dev.vedette.kit.outages.Outages}): tried again for ever, with growing pauses; the records
 *       behind it wait.
 *   <li><em>Our own failure</em>, all else: tried {@code vedette.intake.tries} times, then to the dead letters, but only if
 *       another record of the stream succeeded in this process since the first failure. If none did, it is not this
 *       record's fault, and it is treated as an outage.
 * </ul>
 *
 * <p>While a record waits, the gauge {@code vedette_intake_waiting_seconds{stream}} grows; past
 * {@code vedette.intake.unready-after} the service is not ready. A dead letter stands on {@code <stream>-dead} with key, value
 * and headers as they were, and the headers of {@link dev.vedette.kit.streams.StreamHeaders}. Killed before the
 * acknowledgement, the record comes again; so may its dead letter, with the same origin.
 */
@NullMarked
package dev.vedette.kit.streams;

import org.jspecify.annotations.NullMarked;
