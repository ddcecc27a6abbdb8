package dev.vedette.articles.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.ChangePublisher;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.articles.index.SampleArticles;
import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState.Phase;
import dev.vedette.articles.opensearch.OpenSearch;
import dev.vedette.contracts.ArticleChanged;
import dev.vedette.contracts.ArticleChanged.What;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class ReindexTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Instant LISTED = Instant.parse("2026-11-20T10:00:00Z");
    private static final int STEP = 500;
    /** Of the one article that tests change, each after the other. */
    private static final AtomicLong NEXT_VERSION = new AtomicLong(2);

    @Inject
    Mongo mongo;

    @Inject
    ArticleStore articles;

    @Inject
    OpenSearch openSearch;

    @Inject
    ChangePublisher changes;

    @Inject
    StreamSender sender;

    @Inject
    Generation ours;

    private final Hands hands = new Hands();

    @BeforeEach
    void fillTheArchive() {
        var there = archived();
        var missing = IntStream.range(0, 1_200)
                .mapToObj(i -> SampleArticles.of(EventIds.of("reindexed", i), "reindexed " + i, 1, LISTED))
                .filter(article -> !there.contains(article.id()))
                .toList();
        if (!missing.isEmpty()) {
            collection().insertMany(missing).await().atMost(LONG);
        }
    }

    @Test
    void a_new_release_fills_its_own_index_while_the_old_one_serves_and_stays_current() {
        try (var old = new Release("000000a1", hands);
                var first = new Release("000000b2", hands);
                var second = new Release("000000b2", hands)) {
            complete(old);
            var total = archived().size();

            first.state();
            first.walkAndDie("first");
            var half = second.look();

            assertThat(half.phase()).isEqualTo(Phase.FILLING);
            assertThat(half.walked()).isEqualTo(STEP);
            assertThat(second.status.isReady()).as("the old release serves").isFalse();

            var edited = change("Sevastopol");
            await().atMost(LONG).untilAsserted(() -> {
                old.consume();
                assertThat(found(old, "title:sevastopol")).containsExactly(edited);
            });
            assertThat(indexed(old)).isEqualTo(archived());

            hands.move(Duration.ofMinutes(2));
            second.written.clear();
            var walked = second.look();

            assertThat(walked.walked()).as("it went on from the checkpoint").isEqualTo(total);
            assertThat(second.written).hasSizeBetween(total - STEP, total - STEP + 600);
            complete(second);
            assertThat(second.status.isComplete()).isTrue();
            assertThat(second.status.isReady()).isTrue();
            assertThat(found(second, "title:sevastopol")).containsExactly(edited);
            assertThat(indexed(second)).isEqualTo(archived());
            assertThat(indexed(old)).isEqualTo(archived());
        }
    }

    @Test
    void what_no_release_uses_is_dropped_a_day_after_the_new_one_served() {
        try (var old = new Release("000000c3", hands);
                var next = new Release("000000d4", hands)) {
            complete(old);
            complete(next);

            hands.move(Duration.ofHours(23));
            next.look();
            old.look();
            hands.move(Duration.ofHours(2));
            next.look();
            assertThat(indices(old)).as("it was used two hours ago").isNotEmpty();

            hands.move(Duration.ofHours(23));
            next.look();

            assertThat(indices(old)).isEmpty();
            assertThat(indices(next)).isNotEmpty();
            assertThat(Found.indices(ours.alias())).as("of no concern to them").isNotEmpty();
        }
    }

    @Test
    void an_index_that_is_lost_is_filled_again() {
        try (var release = new Release("000000e5", hands)) {
            complete(release);
            openSearch
                    .send(HttpMethod.DELETE, "/" + release.generation.alias() + "-2026-11", null)
                    .await()
                    .atMost(LONG);

            release.look();
            complete(release);

            assertThat(indexed(release)).isEqualTo(archived());
        }
    }

    @Test
    void changes_that_kafka_dropped_before_they_were_read_are_found_by_another_walk() throws Exception {
        try (var release = new Release("000000a7", hands)) {
            complete(release);
            var changed = change("Kerch");
            ChangesStream.dropAll();

            release.look();
            complete(release);

            assertThat(found(release, "title:kerch")).containsExactly(changed);
        }
    }

    @Test
    void two_replicas_make_the_same_index_at_once() {
        try (var one = new Release("000000f6", hands);
                var other = new Release("000000f6", hands)) {

            Uni.join()
                    .all(one.indices.check(), other.indices.check())
                    .andFailFast()
                    .await()
                    .atMost(LONG);

            assertThat(indices(one)).containsExactly("articles-000000f6-past");
            assertThat(one.look().phase()).isNotNull();
        }
    }

    @Test
    void what_opensearch_never_takes_is_told_and_what_comes_after_is_found() {
        var bad = EventIds.of("never", 1);
        var good = EventIds.of("never", 2);
        insert(SampleArticles.of(bad, "Never indexed", 1, LISTED, "longer than a term may be ".repeat(2_000)));
        insert(SampleArticles.of(good, "Balaklava", 1, LISTED));

        publish(bad, 1);
        publish(good, 1);

        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(Found.ids(ours.alias(), "title:balaklava")).containsExactly(good));
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(ChangesStream.deadLetters()).containsKey(bad.toString()));
        assertThat(ChangesStream.deadLetters().get(bad.toString())).contains("400");
        collection().deleteOne(new Document("_id", bad.toString())).await().atMost(LONG);
    }

    @Test
    void a_late_writer_cannot_bring_back_what_was_deleted() {
        var article = EventIds.of("gone", 1);
        insert(SampleArticles.of(article, "Theodosia", 3, LISTED));
        publish(article, 3);
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(Found.ids(ours.alias(), "title:theodosia")).containsExactly(article));

        collection().deleteOne(new Document("_id", article.toString())).await().atMost(LONG);
        publish(article, 4);
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(Found.ids(ours.alias(), "title:theodosia")).isEmpty());
        insert(SampleArticles.of(article, "Theodosia", 3, LISTED));
        publish(article, 3);
        var probe = EventIds.of("gone", 2);
        insert(SampleArticles.of(probe, "Theodosia probe", 1, LISTED));
        probe(probe, article);

        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(Found.ids(ours.alias(), "title:theodosia")).containsExactly(probe));
        collection().deleteOne(new Document("_id", article.toString())).await().atMost(LONG);
    }

    /** Tells of {@code probe} on the partition that tells of {@code article}. */
    private void probe(UUID probe, UUID article) {
        var changed = new ArticleChanged(EventIds.of("probe", probe), probe, 1, Set.of(What.REVISION), null);
        sender.send(Streams.CHANGES, article.toString(), changed, null).await().atMost(LONG);
    }

    private void complete(Release release) {
        await().atMost(LONG).until(() -> {
            release.consume();
            return release.look().isComplete();
        });
    }

    private UUID change(String title) {
        long version = NEXT_VERSION.getAndIncrement();
        var id = EventIds.of("reindexed", 7);
        collection()
                .replaceOne(new Document("_id", id.toString()), SampleArticles.of(id, title, version, LISTED))
                .await()
                .atMost(LONG);
        publish(id, version);
        return id;
    }

    private void insert(Article article) {
        collection().insertOne(article).await().atMost(LONG);
    }

    private void publish(UUID id, long version) {
        changes.publish(id, version, What.REVISION, null).await().atMost(LONG);
    }

    private ReactiveMongoCollection<Article> collection() {
        return mongo.collection("articles", Article.class);
    }

    private Set<UUID> archived() {
        return new HashSet<>(articles.ids(null).collect().asList().await().atMost(LONG));
    }

    private Set<UUID> indexed(Release release) {
        return Found.ids(release.generation.alias(), null);
    }

    private Set<UUID> found(Release release, String query) {
        return Found.ids(release.generation.alias(), query);
    }

    private Set<String> indices(Release release) {
        return Found.indices(release.generation.alias());
    }
}
