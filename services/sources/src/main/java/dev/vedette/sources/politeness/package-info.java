/**
 * When a host may be asked: one request at a time, with a pause after it, and none while the host wants rest (429, 503).
 * The unit is host and port; what counts as a request is one exchange, so each redirect is a turn of its own.
 *
 * <p>A turn has two doors. {@link dev.vedette.sources.politeness.HostGate} orders those of this process in memory, so that
 * only one of them stands at the second door, {@link dev.vedette.sources.politeness.HostTurns}: a row of {@code hosts} in
 * PostgreSQL that one statement takes for this replica, and one gives back with the pause or the rest that the host asked
 * for. Who finds it taken looks again a little later. {@link dev.vedette.sources.politeness.Politeness} leads through both.
 *
 * <p>Killed between taking and giving back: the row frees itself when the turn's longest time is over. Cancelled: both doors
 * are left, with the pause. PostgreSQL away: nothing is asked, as nothing could be written down anyway.
 *
 * <p>robots.txt is not shared: each replica reads it once an hour, which no host feels.
 */
@NullMarked
package dev.vedette.sources.politeness;

import org.jspecify.annotations.NullMarked;
