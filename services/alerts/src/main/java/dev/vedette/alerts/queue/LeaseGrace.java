package dev.vedette.alerts.queue;

import java.time.Duration;
import java.time.Instant;

/**
 * Which leases may be taken for dead. While PostgreSQL is away nobody can write down what became of a hand-over, though the
 * clock goes on: once it is back, leases that ended meanwhile are left alone for a while, since their holders may be alive
 * and about to write. A process that has just begun knows of no earlier time, and waits as well.
 */
final class LeaseGrace {

    private final Duration grace;
    private Instant answered = Instant.EPOCH;
    private Instant until = Instant.EPOCH;
    private Instant away = Instant.EPOCH;
    private boolean isAway = true;

    LeaseGrace(Duration grace) {
        this.grace = grace;
    }

    /** Leases that ended until then are dead. */
    synchronized Instant lapsed(Instant now) {
        return isAway || now.isBefore(until) ? away : now;
    }

    synchronized void answered(Instant now) {
        if (isAway) {
            isAway = false;
            until = now.plus(grace);
        }
        answered = now;
    }

    synchronized void failed(Instant now) {
        if (!isAway) {
            isAway = true;
            away = now.isBefore(until) ? away : answered;
        }
    }
}
