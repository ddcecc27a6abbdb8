/**
 * The work on due sources, from the claim to the release. {@link dev.vedette.sources.polling.Poller} has as many in work as
 * there is room for; {@link dev.vedette.sources.polling.SourcePoll} is one of them:
 *
 * <ol>
 *   <li>{@link dev.vedette.sources.polling.claims}: a due source is taken, one of a host at a time
 *   <li>{@link dev.vedette.sources.polling.look}: its listing is fetched and read
 *   <li>{@link dev.vedette.sources.polling.journal}: what is new is written down before anything is done about it
 *   <li>{@link dev.vedette.sources.polling.handover}: pages are fetched and sent, and ticked off after Kafka has them
 *   <li>{@link dev.vedette.sources.polling.schedule}: the next look, and the release
 * </ol>
 *
 * <p>It may end anywhere: whoever claims the source next goes on from what was written down. Each poll runs on a context of
 * its own, so that its sessions are its own; one that does not end by its deadline is cancelled.
 */
@NullMarked
package dev.vedette.sources.polling;

import org.jspecify.annotations.NullMarked;
