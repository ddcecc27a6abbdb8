package dev.vedette.topics.announcing;

import dev.vedette.topics.topic.Topic;
import dev.vedette.topics.topic.TopicChanges;
import dev.vedette.topics.topic.TopicRepository;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Announces what waits for it, some at a time. */
@ApplicationScoped
public class TopicAnnouncer {

    private static final Logger LOG = Logger.getLogger(TopicAnnouncer.class);

    private static final String TAKE = """
            delete from topics_to_announce where topic_id in
                (select topic_id from topics_to_announce limit 500 for update skip locked)
            returning topic_id
            """;

    private final TopicRepository topics;
    private final TopicChanges changes;

    public TopicAnnouncer(TopicRepository topics, TopicChanges changes) {
        this.topics = topics;
        this.changes = changes;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> announce() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, UUID.class).getResultList())
                .chain(this::announceAll);
    }

    private Uni<Void> announceAll(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        LOG.infof("%d topics are announced", ids.size());
        return topics.lockAll(ids).chain(this::tell);
    }

    private Uni<Void> tell(List<Topic> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(changes::tell)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
