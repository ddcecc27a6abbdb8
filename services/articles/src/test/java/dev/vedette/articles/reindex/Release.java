package dev.vedette.articles.reindex;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.articles.index.ChangeIntake;
import dev.vedette.articles.index.Entries;
import dev.vedette.articles.index.IndexMeters;
import dev.vedette.articles.index.IndexWriter;
import dev.vedette.articles.index.bulk.Bulk;
import dev.vedette.articles.index.bulk.Patience;
import dev.vedette.articles.index.bulk.Refusals;
import dev.vedette.articles.index.bulk.Settlement;
import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationStore;
import dev.vedette.articles.index.generations.Indices;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.streams.StreamIntake;
import dev.vedette.kit.work.Cores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** One replica of a release with a way of indexing of its own, beside the service under test. */
final class Release implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(120);
    /** The hashes of all of them: a test's releases know of no others. */
    private static final Set<String> HASHES = ConcurrentHashMap.newKeySet();

    final Generation generation;
    final IndexStatus status = new IndexStatus();
    final Indices indices;
    final GenerationStore generations;
    final List<UUID> written = new ArrayList<>();
    private final Walk walk;
    private final IndexKeeper keeper;
    private final ChangeIntake intake;
    private final KafkaConsumer<String, byte[]> consumer;

    Release(String hash, Clock clock) {
        HASHES.add(hash);
        generation = new Generation(hash);
        generations = new GenerationStore(bean(Mongo.class), clock) {
            @Override
            public Uni<List<GenerationState>> list() {
                return super.list()
                        .map(all -> all.stream()
                                .filter(each -> HASHES.contains(each.hash()))
                                .toList());
            }
        };
        var openSearch = bean(OpenSearch.class);
        indices = new Indices(openSearch, generations, generation, 2);
        var archive = new ArticleStore(bean(Mongo.class)) {
            @Override
            public Uni<List<dev.vedette.articles.archive.Article>> list(java.util.Collection<UUID> ids) {
                written.addAll(ids);
                return super.list(ids);
            }
        };
        var writer = new IndexWriter(
                archive,
                new Entries(bean(Cores.class), indices),
                new Settlement(new Bulk(openSearch), indices, bean(Refusals.class)),
                bean(Patience.class));
        var meters = new IndexMeters(new SimpleMeterRegistry(), clock);
        walk = new Walk(archive, writer, generations, meters);
        var offsets = bean(ChangeOffsets.class);
        var filling = new Filling(walk, generations, offsets, meters, new Ids(clock));
        keeper = new IndexKeeper(
                generation, indices, filling, new OtherGenerations(generations, indices, clock), status);
        intake = new ChangeIntake(bean(StreamIntake.class), writer, meters);
        var kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        kafka,
                        "group.id",
                        generation.group(),
                        "enable.auto.commit",
                        "false",
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Streams.CHANGES));
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }

    /** Walks, and is killed after the first checkpoint: nothing is let go, and nobody is told. */
    void walkAndDie(String holder) {
        var killed = new IllegalStateException("killed");
        walk.run(generation, holder, () -> {
                    throw killed;
                })
                .onFailure(failure -> failure == killed)
                .recoverWithItem(false)
                .await()
                .atMost(LONG);
    }

    /** One round of the keeper. */
    GenerationState look() {
        keeper.look().await().atMost(LONG);
        return state();
    }

    GenerationState state() {
        return generations.get(generation).await().atMost(LONG);
    }

    /** Reads what there is on {@code changes} for this release's group. */
    void consume() {
        var batch = consumer.poll(Duration.ofMillis(500));
        intake.take(batch).await().atMost(LONG);
        consumer.commitSync();
    }

    @Override
    public void close() {
        consumer.close();
        indices.drop(generation).await().atMost(LONG);
        generations.remove(generation).await().atMost(LONG);
        HASHES.remove(generation.hash());
    }
}
