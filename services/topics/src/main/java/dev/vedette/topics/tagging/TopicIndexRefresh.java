package dev.vedette.topics.tagging;

import dev.vedette.topics.topic.Topic;
import dev.vedette.topics.topic.TopicRepository;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Brings the index to what the table holds: reads what changed, before each article and each second. It looks a minute
 * back each time, since a transaction may commit later than another whose time of change is higher.
 */
@ApplicationScoped
public class TopicIndexRefresh {

    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final TopicRepository topics;
    private final TopicIndex index;
    private volatile Instant newest = Instant.EPOCH;

    public TopicIndexRefresh(TopicRepository topics, TopicIndex index) {
        this.topics = topics;
        this.index = index;
    }

    /** When it completes, the index holds all that was saved before it was called. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @WithSession
    Uni<Void> refresh() {
        var since = newest.equals(Instant.EPOCH) ? newest : newest.minus(OVERLAP);
        return topics.listChangedSince(since).invoke(this::apply).replaceWithVoid();
    }

    @Scheduled(every = "${vedette.topics.tune:15m}", delayed = "${vedette.topics.tune:15m}")
    void tune() {
        index.tune();
    }

    private void apply(List<Topic> changed) {
        changed.forEach(index::apply);
        if (!changed.isEmpty()) {
            newest = changed.getLast().changedAt();
        }
        index.markLoaded();
    }
}
