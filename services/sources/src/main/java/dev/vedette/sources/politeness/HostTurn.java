package dev.vedette.sources.politeness;

import java.time.Duration;

/** What comes of asking for a turn at a host. */
sealed interface HostTurn {

    /** It is ours, until it is given back. */
    record Taken() implements HostTurn {}

    /** Another replica has it, for so long at most. */
    record Busy(Duration left) implements HostTurn {}

    /** The host wants rest for so long. */
    record Resting(Duration left) implements HostTurn {}
}
