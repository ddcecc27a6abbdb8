package dev.vedette.sources.polling.claims;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.SourcesConfig;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** This process among the replicas: whom its claims belong to, and its clock. */
@Singleton
public class PollProcess {

    private final UUID id;
    private final Duration lease;
    private final Clock clock;

    public PollProcess(Ids ids, SourcesConfig config, Clock clock) {
        this.id = ids.next();
        this.lease = config.lease();
        this.clock = clock;
    }

    public UUID id() {
        return id;
    }

    /** As exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public Instant lease(Instant from) {
        return from.plus(lease);
    }
}
