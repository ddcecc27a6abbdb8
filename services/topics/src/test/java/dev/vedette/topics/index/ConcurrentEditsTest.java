package dev.vedette.topics.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.work.Contexts;
import dev.vedette.kit.work.Cores;
import dev.vedette.query.Document;
import dev.vedette.query.Tag;
import dev.vedette.topics.topic.TopicResource.NewTopic;
import dev.vedette.topics.topic.TopicService;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people edit at once while two replicas keep up. */
@QuarkusTest
class ConcurrentEditsTest {

    /** Each is made and changed twice, and every third is deleted: 200 edits, with {@code --full} 1,000. */
    private static final int TOPICS_MADE = Boolean.getBoolean("vedette.full") ? 300 : 60;

    private static final Caller BEN = new Caller("ben-id", "ben", List.of("analyst"), List.of("edits"), "edits");
    private static final Document CURLEW = Document.of("A curlew", "Curlews came.");

    @Inject
    TopicService topics;

    @Inject
    SavedTopics saved;

    @Inject
    Cores cores;

    @Inject
    Vertx vertx;

    @Test
    void of_many_edits_at_once_two_replicas_miss_none() {
        var replicas = List.of(new Replica(), new Replica());
        var going = new AtomicBoolean(true);
        var reading = replicas.stream()
                .map(replica -> CompletableFuture.runAsync(() -> {
                    while (going.get()) {
                        replica.refresh();
                    }
                }))
                .toList();

        var left = edit();
        going.set(false);
        reading.forEach(CompletableFuture::join);

        assertThat(left).hasSize(TOPICS_MADE * 2 / 3);
        replicas.forEach(replica -> {
            replica.refresh();
            assertThat(replica.versions()).isEqualTo(left);
        });
    }

    /** By 16 people; gives the match versions of the topics that are left. */
    private Map<String, Integer> edit() {
        try (var people = Executors.newFixedThreadPool(16)) {
            return IntStream.range(0, TOPICS_MADE)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> editOne(i), people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toMap(id -> id, id -> 2));
        }
    }

    private String editOne(int i) {
        var id = await(() -> topics.create(BEN, new NewTopic("Curlew " + i, "whimbrel", null, null, null)))
                .id();
        await(() -> topics.change(BEN, id, "*", change("query", "curlew*")));
        await(() -> topics.change(BEN, id, "*", change("color", "#abcdef")));
        if (i % 3 != 0) {
            return id.toString();
        }
        await(() -> topics.delete(BEN, id, null));
        return "";
    }

    private static ObjectNode change(String field, String value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }

    private <T> T await(Supplier<Uni<T>> work) {
        return Contexts.onNew(vertx, work).await().atMost(Duration.ofMinutes(2));
    }

    private final class Replica {

        private final TopicIndex index = new TopicIndex();
        private final TopicIndexRefresh refresh = new TopicIndexRefresh(saved, index, cores);

        void refresh() {
            refresh.refresh().await().atMost(Duration.ofMinutes(1));
        }

        Map<String, Integer> versions() {
            var versions = new HashMap<String, Integer>();
            for (Tag tag : index.match(CURLEW).tags()) {
                versions.put(tag.id(), tag.version());
            }
            return versions;
        }
    }
}
