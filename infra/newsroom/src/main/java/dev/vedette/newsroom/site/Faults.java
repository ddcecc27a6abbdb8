package dev.vedette.newsroom.site;

import dev.vedette.newsroom.press.Site;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of one site that are on; the one put first meets a request. */
public final class Faults {

    private final List<Fault> active = new ArrayList<>();
    private final Site site;

    Faults(Site site) {
        this.site = site;
    }

    public synchronized void add(Fault fault) {
        active.add(fault);
    }

    public synchronized void clear() {
        active.clear();
    }

    /** What is on, with the times still to come. */
    public synchronized List<Fault> list() {
        return List.copyOf(active);
    }

    /** The fault that meets this request, counted down. */
    synchronized @Nullable Fault next(String path) {
        for (int at = 0; at < active.size(); at++) {
            Fault fault = active.get(at);
            if (meets(fault, path)) {
                countDown(at, fault);
                return fault;
            }
        }
        return null;
    }

    private boolean meets(Fault fault, String path) {
        return (fault.path() == null || path.startsWith(fault.path()))
                && (!fault.meetsFeedsOnly() || path.equals(site.feed().path()));
    }

    private void countDown(int at, Fault fault) {
        if (fault.times() == null) {
            return;
        }
        if (fault.times() == 1) {
            active.remove(at);
        } else {
            active.set(at, fault.times(fault.times() - 1));
        }
    }
}
