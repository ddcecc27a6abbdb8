package dev.vedette.alerts.dispatch;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** How many more hand-overs of a lane may begin in this process. */
final class Slots {

    private final Lane lane;
    private final Semaphore free;
    private final AtomicBoolean turnedAway = new AtomicBoolean();

    Slots(Lane lane, int number) {
        this.lane = lane;
        this.free = new Semaphore(number);
    }

    Lane lane() {
        return lane;
    }

    /** Takes all that are free, so that rounds do not claim side by side; a round that gets none is remembered. */
    int takeAll() {
        int taken = free.drainPermits();
        if (taken == 0) {
            turnedAway.set(true);
        }
        return taken;
    }

    /** Gives back; says whether a round was turned away since the last time, which may have known of more. */
    boolean giveBack(int number) {
        free.release(number);
        return turnedAway.getAndSet(false);
    }

    int free() {
        return free.availablePermits();
    }
}
