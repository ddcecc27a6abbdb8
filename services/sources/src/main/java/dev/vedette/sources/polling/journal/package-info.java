/**
 * What a poll writes down, one transaction a step. {@link dev.vedette.sources.polling.journal.PollJournal} has the steps
 * in their order; each locks the source, and fails with {@link
 * dev.vedette.sources.polling.claims.ClaimLostException} where it is not ours any more.
 *
 * <ol>
 *   <li>{@code looked}: new and edited entries wait ({@code entries}), health, rhythm, timeline, next look
 *   <li>{@code listDue} and {@code delivered}, in turn: pages that Kafka has are ticked off, those that failed get their
 *       next time, one that Kafka did not take is kept ({@code unsent_pages})
 *   <li>{@code finished}: validators, waking, release of the claim
 * </ol>
 *
 * <p>Killed after a page was sent and before it was ticked off: it is sent again with the same event id. Killed before
 * {@code finished}: the listing is read again, and what it lists is known. The web and Kafka are waited for between the
 * steps, never in one.
 */
@NullMarked
package dev.vedette.sources.polling.journal;

import org.jspecify.annotations.NullMarked;
