package dev.vedette.sources.registry;

import dev.vedette.contracts.Streams;
import dev.vedette.kit.outbox.Outbox;
import dev.vedette.kit.streams.Traces;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells the other services of a source as it is now, in the transaction that changed it. */
@ApplicationScoped
public class SourceEvents {

    private final Outbox outbox;
    private final Traces traces;
    private final Clock clock;

    public SourceEvents(Outbox outbox, Traces traces, Clock clock) {
        this.outbox = outbox;
        this.traces = traces;
        this.clock = clock;
    }

    public Uni<Void> changed(Source source) {
        return tell(source, false);
    }

    public Uni<Void> deleted(Source source) {
        return tell(source, true);
    }

    private Uni<Void> tell(Source source, boolean deleted) {
        var traceparent = traces.begin();
        var event = source.announcement(deleted, clock.instant(), traceparent);
        return outbox.add(Streams.SOURCES, source.id.toString(), event, traceparent);
    }
}
