package dev.vedette.articles.index.bulk;

import dev.vedette.contracts.ArticleChanged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.streams.DeadLetters;
import dev.vedette.kit.streams.PoisonException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Sets aside what the index will never take, on {@code changes-dead}, and counts it. */
@ApplicationScoped
public class Refusals {

    private static final int NOWHERE = -1;

    private final DeadLetters deadLetters;
    private final StreamJson json;
    private final Counter counter;

    public Refusals(DeadLetters deadLetters, StreamJson json, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        this.json = json;
        this.counter = Counter.builder("vedette.index.refused")
                .description("Articles that cannot be searched, since OpenSearch refused their entries for good")
                .register(meters);
    }

    /** Fails only when Kafka is away. */
    public Uni<Void> setAside(Change change, String reason) {
        var record = change.record() == null ? record(change) : change.record();
        var cause = new PoisonException("article " + change.id() + " is not indexed: " + reason);
        return deadLetters.bury(record, cause).invoke(() -> counter.increment());
    }

    /** No record of the stream told of it. */
    private ConsumerRecord<String, byte[]> record(Change change) {
        var id = change.id();
        var changed = new ArticleChanged(
                EventIds.of("walked", id), id, change.version(), Set.of(ArticleChanged.What.REVISION), null);
        return new ConsumerRecord<>(Streams.CHANGES, NOWHERE, NOWHERE, id.toString(), json.write(changed));
    }
}
