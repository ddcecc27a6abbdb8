package dev.vedette.articles.index;

import dev.vedette.articles.index.bulk.Change;
import dev.vedette.contracts.ArticleChanged;
import dev.vedette.kit.streams.StreamIntake;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes {@code changes} in batches of up to 500 records, each article once, however many records tell of it. A batch is
 * acknowledged when all of it is in the index, and no other is read before; so while OpenSearch is away the stream waits,
 * and nothing else does.
 */
@ApplicationScoped
public class ChangeIntake {

    private final StreamIntake intake;
    private final IndexWriter writer;
    private final IndexMeters meters;

    public ChangeIntake(StreamIntake intake, IndexWriter writer, IndexMeters meters) {
        this.intake = intake;
        this.writer = writer;
        this.meters = meters;
    }

    @Incoming("changes")
    public Uni<Void> take(ConsumerRecords<String, byte[]> batch) {
        return Uni.createFrom().deferred(() -> {
            Map<UUID, Change> changes = new LinkedHashMap<>();
            meters.begin();
            return Multi.createFrom()
                    .iterable(batch)
                    .onItem()
                    .transformToUniAndConcatenate(record -> add(changes, record))
                    .collect()
                    .last()
                    .chain(() -> writer.write(changes.values()))
                    .onTermination()
                    .invoke(meters::end);
        });
    }

    /** What is no {@link ArticleChanged} is set aside at once. */
    private Uni<Void> add(Map<UUID, Change> changes, ConsumerRecord<String, byte[]> record) {
        return intake.take(record, ArticleChanged.class, changed -> {
            var change = new Change(changed.articleId(), changed.version(), record);
            changes.merge(change.id(), change, Change::later);
            return Uni.createFrom().voidItem();
        });
    }
}
