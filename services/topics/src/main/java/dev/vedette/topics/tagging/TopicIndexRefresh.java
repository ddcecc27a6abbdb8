package dev.vedette.topics.tagging;

import dev.vedette.topics.topic.Topic;
import dev.vedette.topics.topic.TopicRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings the index to what the table holds: reads what changed, before each article and each second. It looks a minute
 * beyond the last reading, since a change may be committed later than its time says, and clocks differ.
 */
@ApplicationScoped
public class TopicIndexRefresh {

    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final TopicRepository topics;
    private final TopicIndex index;
    private final Clock clock;
    private final AtomicReference<Instant> current = new AtomicReference<>(Instant.EPOCH);

    public TopicIndexRefresh(TopicRepository topics, TopicIndex index, Clock clock) {
        this.topics = topics;
        this.index = index;
        this.clock = clock;
    }

    /** When it completes, the index holds all that was saved before it was called. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @WithSession
    Uni<Void> refresh() {
        var begun = clock.instant();
        return topics.listChangedSince(current.get())
                .invoke(changed -> apply(changed, begun))
                .replaceWithVoid();
    }

    @Scheduled(every = "${vedette.topics.tune:15m}", delayed = "${vedette.topics.tune:15m}")
    void tune() {
        index.tune();
    }

    private void apply(List<Topic> changed, Instant begun) {
        changed.forEach(index::apply);
        current.accumulateAndGet(begun.minus(OVERLAP), (one, other) -> one.isAfter(other) ? one : other);
        index.markLoaded();
    }
}
