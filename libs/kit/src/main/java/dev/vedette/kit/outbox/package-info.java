/**
 * Events written in the transaction of the change they tell of, and published from there until Kafka has them.
 *
 * <p><b>Writing.</b> {@link dev.vedette.kit.outbox.Outbox#add} puts a row into {@code outbox} in the caller's transaction.
 *
 * <p><b>Publishing.</b> Each second, in each replica, {@link dev.vedette.kit.outbox.OutboxPublisher}
 *
 * <ol>
 *   <li>takes the lease, the one row of {@code outbox_lease}, and reads up to 500 rows; commits;
 *   <li>sends them, those of one stream and key one after the other; no transaction is open meanwhile, and the lease is renewed;
 *   <li>deletes what was sent, sets aside what Kafka refuses for good (column {@code refused}; an ERROR, and
 *       {@code vedette_outbox_refused_total}), gives the lease back; commits; and begins again at once if the batch was full.
 * </ol>
 *
 * So one replica sends at a time, each row once, and rows of one key in their order. What Kafka does not take now stays with
 * all that is behind it of its key. Killed in step 2, the rows are sent again ten seconds later at most, by whichever replica is
 * first, with the same bytes and so the same {@code eventId}.
 *
 * <p>To send a row that was set aside after all, for instance after the stream's limit was raised:
 * {@code update outbox set refused = null where id = …}.
 */
@NullMarked
package dev.vedette.kit.outbox;

import org.jspecify.annotations.NullMarked;
