package dev.vedette.articles.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.index.bulk.Bulk;
import dev.vedette.articles.index.bulk.Change;
import dev.vedette.articles.index.bulk.Refusals;
import dev.vedette.articles.index.bulk.Settlement;
import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationStore;
import dev.vedette.articles.index.generations.Indices;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.work.Cores;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexWriterTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Generation GENERATION = new Generation("0a0b0c0d");
    private static final String NOVEMBER = "articles-0a0b0c0d-2026-11";
    private static final String PAST = "articles-0a0b0c0d-past";

    private final FakeOpenSearch openSearch = new FakeOpenSearch();
    private final FakeArchive archive = new FakeArchive();
    private final Map<UUID, String> setAside = new LinkedHashMap<>();
    private final IndexWriter writer = writer();

    @AfterEach
    void close() {
        openSearch.close();
    }

    @Test
    void an_article_is_written_to_the_index_of_its_month_in_its_version() {
        var fresh = archive.put("fresh", 3);
        var old = archive.put("old", 2, Instant.parse("2019-03-01T00:00:00Z"));

        write(fresh, old);

        assertThat(openSearch.versions(fresh)).isEqualTo(Map.of(NOVEMBER, 3L));
        assertThat(openSearch.versions(old)).isEqualTo(Map.of(PAST, 2L));
    }

    @Test
    void an_index_that_was_missing_is_made_and_the_articles_are_read_again() {
        var first = archive.put("first", 1);
        archive.put("second", 1);
        archive.beforeEachRead(() -> {
            if (!archive.reads().isEmpty()) {
                archive.put("first", 2);
            }
            return Uni.createFrom().voidItem();
        });

        write(first);
        write(first);

        assertThat(archive.reads()).hasSize(3);
        assertThat(openSearch.versions(first)).isEqualTo(Map.of(NOVEMBER, 2L));
    }

    @Test
    void a_server_that_hangs_or_refuses_is_tried_again_until_it_takes_what_is_there_then() {
        var article = archive.put("patient", 1);
        openSearch.failNext(FakeOpenSearch.SILENCE);
        openSearch.failNext(503);
        openSearch.failNext(429);
        openSearch.failNext(401);

        write(article);

        assertThat(openSearch.bulks()).hasSize(5);
        assertThat(openSearch.versions(article)).isEqualTo(Map.of(NOVEMBER, 1L));
        assertThat(setAside).isEmpty();
    }

    @Test
    void what_is_refused_for_load_is_sent_again_and_nothing_else() {
        var ids = sample(10);
        openSearch.failNext(ids.get(3), 429);
        openSearch.failNext(ids.get(3), 503);
        openSearch.failNext(ids.get(7), 429);

        writeAll(ids);

        assertThat(openSearch.bulks())
                .containsExactly(texts(ids), texts(List.of(ids.get(3), ids.get(7))), texts(List.of(ids.get(3))));
        ids.forEach(id -> assertThat(openSearch.versions(id)).containsEntry(NOVEMBER, 1L));
    }

    @Test
    void what_is_refused_for_good_is_set_aside_with_its_reason_and_stops_nothing() {
        var ids = sample(10);
        openSearch.failNext(ids.get(4), 400);

        writeAll(ids);

        assertThat(openSearch.bulks()).hasSize(1);
        assertThat(setAside).containsOnlyKeys(ids.get(4));
        assertThat(setAside.get(ids.get(4))).contains("400", "told_to");
        assertThat(openSearch.versions(ids.get(5))).containsEntry(NOVEMBER, 1L);
    }

    @Test
    void a_conflict_means_that_it_is_done() {
        var article = archive.put("known", 4);
        openSearch.put(NOVEMBER, article, 5);

        write(article);

        assertThat(openSearch.bulks()).hasSize(1);
        assertThat(openSearch.versions(article)).isEqualTo(Map.of(NOVEMBER, 5L));
    }

    @Test
    void a_redelivered_change_writes_nothing_twice() {
        var article = archive.put("twice", 2);

        write(article);
        write(article);

        assertThat(openSearch.versions(article)).isEqualTo(Map.of(NOVEMBER, 2L));
        assertThat(setAside).isEmpty();
    }

    @Test
    void a_bulk_that_is_refused_as_a_whole_is_halved_until_only_the_guilty_is_set_aside() {
        var ids = sample(37);
        var guilty = ids.get(20).toString();
        openSearch.failAlways(bulk -> bulk.contains(guilty) ? Integer.valueOf(400) : null);

        writeAll(ids);

        assertThat(setAside).containsOnlyKeys(ids.get(20));
        ids.stream()
                .filter(id -> !id.toString().equals(guilty))
                .forEach(id -> assertThat(openSearch.versions(id)).containsEntry(NOVEMBER, 1L));
    }

    @Test
    void a_bulk_that_is_too_large_for_a_proxy_is_sent_in_parts() {
        var ids = sample(40);
        openSearch.failAlways(bulk -> bulk.size() > 10 ? Integer.valueOf(413) : null);

        writeAll(ids);

        assertThat(setAside).isEmpty();
        ids.forEach(id -> assertThat(openSearch.versions(id)).containsEntry(NOVEMBER, 1L));
    }

    @Test
    void an_article_that_is_gone_is_deleted_in_every_index_that_may_have_it() {
        var article = archive.put("gone", 1);
        write(article);
        var old = archive.put("old", 1, Instant.parse("2019-03-01T00:00:00Z"));
        write(old);
        archive.remove(article);

        writer.write(List.of(changed(article, 7))).await().atMost(LONG);

        assertThat(openSearch.versions(article)).containsEntry(NOVEMBER, -7L);
        assertThat(openSearch.versions(old)).isEqualTo(Map.of(PAST, 1L));
    }

    @Test
    void an_article_that_went_before_the_walk_came_to_it_needs_nothing() {
        writer.write(List.of(Change.walked(EventIds.of("sample", "never there"))))
                .await()
                .atMost(LONG);

        assertThat(openSearch.bulks()).isEmpty();
    }

    @Test
    void an_index_that_vanishes_is_made_again() {
        var article = archive.put("survivor", 1);
        write(article);
        openSearch.lose(NOVEMBER);

        write(article);

        assertThat(openSearch.versions(article)).isEqualTo(Map.of(NOVEMBER, 1L));
    }

    @Test
    void more_articles_than_fit_into_memory_are_read_in_parts() {
        var ids = sample(250);
        write(ids.getFirst());

        writeAll(ids);

        assertThat(archive.reads()).endsWith(100, 100, 50);
        assertThat(openSearch.versions(ids.getLast())).containsEntry(NOVEMBER, 1L);
    }

    @Test
    void who_is_cancelled_lets_go_of_what_is_going_on() throws InterruptedException {
        var article = archive.put("cancelled", 1);
        var reading = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        archive.beforeEachRead(() -> Uni.createFrom().emitter(read -> {
            read.onTermination(letGo::countDown);
            reading.countDown();
        }));

        var writing = writer.write(List.of(changed(article, 1))).subscribe().with(done -> {});
        assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
        writing.cancel();

        assertThat(letGo.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(openSearch.bulks()).isEmpty();
    }

    private List<UUID> sample(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> archive.put("sample " + i, 1))
                .toList();
    }

    private void write(UUID... ids) {
        writeAll(List.of(ids));
    }

    private void writeAll(List<UUID> ids) {
        writer.write(ids.stream().map(id -> changed(id, 1)).toList()).await().atMost(LONG);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    static Change changed(UUID id, long version) {
        return new Change(id, version, new ConsumerRecord<>(Streams.CHANGES, 0, 0, id.toString(), new byte[0]));
    }

    private IndexWriter writer() {
        var clock = Clock.systemUTC();
        var client = openSearch.client();
        var generations = new GenerationStore(FakeArchive.NO_MONGO, clock) {
            @Override
            public Uni<GenerationState> get(Generation generation) {
                return Uni.createFrom().item(GenerationState.begin(generation, Instant.parse("2026-11-28T00:00:00Z")));
            }
        };
        var indices = new Indices(client, generations, GENERATION, 1);
        var refusals = new Refusals(null, null, new SimpleMeterRegistry()) {
            @Override
            public Uni<Void> setAside(Change change, String reason) {
                setAside.put(change.id(), reason);
                return Uni.createFrom().voidItem();
            }
        };
        return new IndexWriter(
                archive,
                new Entries(new Cores(openSearch.vertx()), indices),
                new Settlement(new Bulk(client), indices, refusals),
                PatienceTest.patience(openSearch.vertx()));
    }
}
