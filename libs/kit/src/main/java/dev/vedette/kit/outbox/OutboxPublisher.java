package dev.vedette.kit.outbox;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.outbox.OutboxStore.Waiting;
import dev.vedette.kit.streams.StreamSender;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/** Sends what waits in the outbox and forgets it once Kafka has it; see the package for the order of steps. */
@ApplicationScoped
public class OutboxPublisher {

    private static final Logger LOG = Logger.getLogger(OutboxPublisher.class);
    private static final int BATCH = 500;

    private final OutboxStore store;
    private final StreamSender sender;
    private final MeterRegistry meters;
    private final UUID holder;
    private volatile boolean isSending;

    OutboxPublisher(OutboxStore store, StreamSender sender, MeterRegistry meters, Ids ids) {
        this.store = store;
        this.sender = sender;
        this.meters = meters;
        this.holder = ids.next();
    }

    @Scheduled(every = "${vedette.outbox.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> publish() {
        return Uni.createFrom()
                .deferred(this::round)
                .repeat()
                .whilst(isFull -> isFull)
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Scheduled(every = "3s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> renew() {
        return isSending ? store.renew(holder) : Uni.createFrom().voidItem();
    }

    /** Publishes the first that wait, and says whether more may wait behind them. */
    private Uni<Boolean> round() {
        return store.claim(holder, BATCH)
                .chain(waiting -> waiting.isEmpty() ? Uni.createFrom().item(false) : publish(waiting));
    }

    private Uni<Boolean> publish(List<Waiting> waiting) {
        isSending = true;
        var results = new Results();
        return Multi.createFrom()
                .iterable(byKey(waiting))
                .onItem()
                .transformToUniAndMerge(ofOneKey -> sendInOrder(ofOneKey, results))
                .collect()
                .asList()
                .chain(() -> store.finish(holder, results.sent(), results.refused()))
                .onCancellation()
                .call(() -> store.finish(holder, results.sent(), results.refused()))
                .onTermination()
                .invoke(() -> isSending = false)
                .replaceWith(() -> waiting.size() == BATCH && results.isWhole());
    }

    private static List<List<Waiting>> byKey(List<Waiting> waiting) {
        return List.copyOf(waiting.stream()
                .collect(Collectors.groupingBy(
                        each -> each.stream() + " " + each.key(), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** One after the other; where Kafka does not take one now, those behind it wait too. */
    private Uni<Void> sendInOrder(List<Waiting> ofOneKey, Results results) {
        return Multi.createFrom()
                .iterable(ofOneKey)
                .onItem()
                .transformToUniAndConcatenate(each -> send(each, results))
                .select()
                .first(mayGoOn -> mayGoOn)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> send(Waiting each, Results results) {
        return sender.sendWritten(each.stream(), each.key(), each.value(), each.name(), each.traceparent())
                .invoke(() -> results.sent(each))
                .replaceWith(true)
                .onFailure(OutboxPublisher::isForGood)
                .recoverWithItem(refusal -> setAside(each, refusal, results))
                .onFailure()
                .recoverWithItem(failure -> leave(each, failure, results));
    }

    /** What no repetition helps: the record itself is at fault. */
    private static boolean isForGood(Throwable failure) {
        return failure instanceof RecordTooLargeException
                || failure instanceof RecordBatchTooLargeException
                || failure instanceof InvalidRecordException
                || failure.getCause() != null && isForGood(failure.getCause());
    }

    private boolean setAside(Waiting each, Throwable refusal, Results results) {
        LOG.errorf(
                "the %s of %s in row %d of the outbox is refused by Kafka for good and set aside: %s",
                each.name(), each.stream(), each.id(), refusal.getMessage());
        meters.counter("vedette.outbox.refused", "stream", each.stream()).increment();
        results.refused(each, refusal);
        return true;
    }

    private static boolean leave(Waiting each, Throwable failure, Results results) {
        LOG.warnf("%s does not take row %d of the outbox now: %s", each.stream(), each.id(), failure);
        results.left();
        return false;
    }

    /** What became of a batch so far. */
    private static final class Results {

        private final Queue<Long> sent = new ConcurrentLinkedQueue<>();
        private final Map<Long, String> refused = new ConcurrentHashMap<>();
        private volatile boolean whole = true;

        void sent(Waiting each) {
            sent.add(each.id());
        }

        void refused(Waiting each, Throwable refusal) {
            refused.put(each.id(), String.valueOf(refusal.getMessage()));
        }

        void left() {
            whole = false;
        }

        List<Long> sent() {
            return List.copyOf(sent);
        }

        Map<Long, String> refused() {
            return Map.copyOf(refused);
        }

        boolean isWhole() {
            return whole;
        }
    }
}
