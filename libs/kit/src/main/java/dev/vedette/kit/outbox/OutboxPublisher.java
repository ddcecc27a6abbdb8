package dev.vedette.kit.outbox;

import dev.vedette.kit.streams.StreamSender;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sends what waits in the outbox and forgets it once Kafka has it. Replicas share the work by row locks; a crash
 * between the two repeats records, whose {@code eventId} is the same.
 */
@ApplicationScoped
public class OutboxPublisher {

    private static final int BATCH = 500;

    private final StreamSender sender;

    public OutboxPublisher(StreamSender sender) {
        this.sender = sender;
    }

    @Scheduled(every = "${vedette.outbox.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    Uni<Void> publish() {
        return Panache.getSession().chain(session -> claim(session).chain(entries -> publish(session, entries)));
    }

    private static Uni<List<OutboxEntry>> claim(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select * from outbox order by id limit " + BATCH + " for update skip locked",
                        OutboxEntry.class)
                .getResultList();
    }

    private Uni<Void> publish(Mutiny.Session session, List<OutboxEntry> entries) {
        if (entries.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var sends = entries.stream()
                .map(entry -> sender.sendWritten(entry.stream, entry.key, entry.value, entry.name, entry.traceparent))
                .toList();
        return Uni.join().all(sends).andFailFast().chain(done -> session.removeAll(entries.toArray()));
    }
}
