package dev.vedette.kit.outages;

import io.quarkus.arc.All;
import io.smallrye.mutiny.CompositeException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells a server's failure from one of our own. */
@Singleton
public class Outages {

    private final List<OutageSign> signs;

    @Inject
    public Outages(@All List<OutageSign> signs) {
        this.signs = List.copyOf(signs);
    }

    /** Whether the failure, or anything that caused it, is a sign of a server that is away for now. */
    public boolean isOutage(Throwable failure) {
        var toAsk = new ArrayDeque<Throwable>(List.of(failure));
        Set<Throwable> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!toAsk.isEmpty()) {
            var next = toAsk.pop();
            if (!asked.add(next)) {
                continue;
            }
            if (signs.stream().anyMatch(sign -> sign.isOutage(next))) {
                return true;
            }
            if (next.getCause() != null) {
                toAsk.add(next.getCause());
            }
            if (next instanceof CompositeException several) {
                toAsk.addAll(several.getCauses());
            }
        }
        return false;
    }
}
