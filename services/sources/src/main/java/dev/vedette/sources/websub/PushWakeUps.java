package dev.vedette.sources.websub;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.registry.Source;
import dev.vedette.sources.registry.SourceRepository;
import dev.vedette.sources.websub.subscription.SubscriptionRepository;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Makes sources due because of what their hubs said, or no longer say. */
@ApplicationScoped
public class PushWakeUps {

    private final SourceRepository sources;
    private final SubscriptionRepository subscriptions;
    private final Clock clock;
    private final Duration leastPause;

    public PushWakeUps(
            SourceRepository sources, SubscriptionRepository subscriptions, Clock clock, SourcesConfig config) {
        this.sources = sources;
        this.subscriptions = subscriptions;
        this.clock = clock;
        this.leastPause = config.minPoll();
    }

    /** The hub told of news; its source is locked meanwhile, so that a check either knows of it or follows. */
    @WithTransaction
    public Uni<Void> pushed(UUID sourceId, UUID subscriptionId) {
        return sources.findToChange(sourceId)
                .onItem()
                .ifNotNull()
                .invoke(source -> wake(source, WebSub.PUSHED, now()))
                .chain(() -> subscriptions.pushed(subscriptionId, now()))
                .replaceWithVoid();
    }

    /** The hub will tell nothing more: how soon to look must be decided anew. */
    @WithTransaction
    public Uni<Void> unpushed(UUID sourceId) {
        return sources.findToChange(sourceId)
                .onItem()
                .ifNotNull()
                .invoke(source -> wake(source, "Its hub does not tell us of news any more", now()))
                .replaceWithVoid();
    }

    /** However often a hub calls, one check waits at most, and none sooner than the least pause after another. */
    public void wake(Source source, String why, Instant now) {
        var last = source.health().lastCheckedAt();
        var at = last != null && last.plus(leastPause).isAfter(now) ? last.plus(leastPause) : now;
        if (source.health().nextFetchAt().isAfter(at)) {
            source.checkSoon(why, at);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
