package dev.vedette.topics.index;

import static dev.vedette.topics.Api.TOPICS;
import static dev.vedette.topics.Api.ben;
import static dev.vedette.topics.Api.change;
import static dev.vedette.topics.Api.topic;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.kit.work.Cores;
import dev.vedette.query.Document;
import dev.vedette.query.Tag;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many people edit at once while two replicas keep up. */
@QuarkusTest
class ConcurrentEditsTest {

    private static final int TOPICS_MADE = 300;
    private static final Document CURLEW = Document.of("A curlew", "Curlews came.");

    @Inject
    SavedTopics saved;

    @Inject
    Cores cores;

    @Test
    void of_a_thousand_edits_at_once_two_replicas_miss_none() {
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

    /** Makes 300 topics, changes each twice and deletes every third: 1,000 edits; gives the match versions of the rest. */
    private static Map<String, Integer> edit() {
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

    private static String editOne(int i) {
        var id = topic("Curlew " + i, "whimbrel");
        change(id, Map.of("query", "curlew*")).statusCode(200);
        change(id, Map.of("color", "#abcdef")).statusCode(200);
        if (i % 3 != 0) {
            return id;
        }
        ben().delete(TOPICS + "/" + id).then().statusCode(204);
        return "";
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
