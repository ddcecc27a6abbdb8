package dev.vedette.articles.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.archive.Archive;
import dev.vedette.articles.archive.Archive.Stored;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.Draft;
import dev.vedette.articles.archive.Mongo;
import dev.vedette.articles.archive.RevisionStore;
import dev.vedette.articles.archive.Steps;
import dev.vedette.articles.archive.Steps.Event;
import dev.vedette.articles.archive.Steps.Killed;
import dev.vedette.kit.testing.LocalStackResource;
import dev.vedette.kit.work.Cores;
import dev.vedette.stories.copies.Candidates;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens between two steps, an article and its copies end in one story. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class StoriesTest {

    /** More steps than an article takes; each test says that it came to an end before. */
    private static final int MANY = 30;

    @Inject
    Archive archive;

    @Inject
    ArticleStore articles;

    @Inject
    RevisionStore revisions;

    @Inject
    Mongo mongo;

    @Inject
    Cores cores;

    @Inject
    Steps steps;

    private Archive replica;

    @BeforeEach
    void startAnotherReplica() {
        var copies = new CopyFinder(new KeyStore(mongo), articles, cores);
        replica = new Archive(articles, revisions, new Stories(articles, copies), Clock.systemUTC());
    }

    static Stream<Event> kills() {
        return Stream.of(new Event.KilledBefore(), new Event.KilledAfter());
    }

    @Test
    void a_copy_with_another_headline_intro_and_end_is_of_the_same_story() {
        var texts = new Texts("plain");
        var original = store(texts.article("original"));

        assertThat(original.storyId()).isEqualTo(id(original));
        assertThat(store(texts.copy("copy")).storyId()).isEqualTo(id(original));
        assertThat(store(new Texts("another").article("else")).storyId()).isNotEqualTo(id(original));
    }

    @Test
    void another_article_of_the_same_template_is_a_story_of_its_own() {
        var first = store(Texts.weather("Bakhmut", 2_003));
        var second = store(Texts.weather("Poltava", 2_114));

        assertThat(second.storyId()).isEqualTo(id(second)).isNotEqualTo(id(first));
    }

    @Test
    void what_one_source_tells_again_in_other_words_is_a_story_of_its_own_and_in_the_same_words_is_not() {
        var texts = new Texts("told twice");
        var first = store(texts.article("first"));
        var other = texts.text().replaceFirst("told on that day", "told on Tuesday");

        assertThat(store(texts.article("same")).storyId()).isEqualTo(id(first));
        var again = store(Texts.edit(texts.article("again"), other));
        assertThat(again.storyId()).isEqualTo(id(again));
        assertThat(store(texts.copy("elsewhere")).storyId()).isEqualTo(id(first));
    }

    @Test
    void an_edit_keeps_its_story_and_a_page_that_comes_again_tells_the_same() {
        var texts = new Texts("edited");
        var original = store(texts.article("original"));
        var copy = texts.copy("copy");
        store(copy);

        var edit = Texts.edit(copy, new Texts("anew").text());
        var edited = store(edit);

        assertThat(edited.revision().number()).isEqualTo(2);
        assertThat(edited.storyId()).isEqualTo(id(original));
        assertThat(again(edit)).isEqualTo(edited);
        assertThat(again(copy).storyId()).isEqualTo(id(original));
    }

    @ParameterizedTest
    @MethodSource("kills")
    void a_copy_that_is_killed_at_any_step_and_comes_again_is_of_its_story(Event kill) {
        for (int at = 0; at < MANY; at++) {
            var texts = new Texts("killed-" + kill.getClass().getSimpleName() + at);
            var original = store(texts.article("original"));
            var copy = texts.copy("copy");
            if (!isKilled(copy, at, kill)) {
                assertThat(at).isEqualTo(5);
                return;
            }
            assertThat(store(texts.copy("later")).storyId()).isEqualTo(id(original));
            assertThat(store(copy).storyId()).isEqualTo(id(original));
            assertThat(again(copy).version()).isEqualTo(1);
        }
        throw new AssertionError("It never ends");
    }

    @ParameterizedTest
    @MethodSource("kills")
    void an_original_that_is_killed_at_any_step_is_of_one_story_with_what_came_before_it_again(Event kill) {
        for (int at = 0; at < MANY; at++) {
            var texts = new Texts("first-" + kill.getClass().getSimpleName() + at);
            var original = texts.article("original");
            if (!isKilled(original, at, kill)) {
                assertThat(at).isEqualTo(5);
                return;
            }
            var copy = store(texts.copy("copy"));
            assertThat(store(original).storyId()).isEqualTo(copy.storyId());
            assertThat(store(texts.copy("later")).storyId()).isEqualTo(copy.storyId());
        }
        throw new AssertionError("It never ends");
    }

    @Test
    void of_two_at_once_on_two_replicas_one_sees_the_other() {
        for (int at = 0; at < MANY; at++) {
            var texts = new Texts("twice-" + at);
            var mine = texts.article("mine");
            var theirs = texts.copy("theirs");
            var met = new Stored[1];
            steps.plan(
                    Texts.marks(mine),
                    at,
                    new Event.Meanwhile(() -> replica.store(theirs)
                            .invoke(stored -> met[0] = requireNonNull(stored))
                            .replaceWithVoid()));
            var stored = store(mine);
            if (steps.isStillPlanned()) {
                assertThat(at).isEqualTo(5);
                return;
            }
            assertThat(met[0].storyId()).isEqualTo(stored.storyId());
            assertThat(again(theirs).storyId()).isEqualTo(stored.storyId());
        }
        throw new AssertionError("It never ends");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_crowd_of_copies_in_any_order_on_two_replicas_is_one_story(int seed) {
        var texts = new Texts("crowd-" + seed);
        var drafts = Stream.concat(
                        Stream.of(texts.article("a"), texts.article("b")),
                        IntStream.range(0, 4).mapToObj(i -> texts.copy("copy-" + i)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(drafts, new Random(seed));
        var all = IntStream.range(0, drafts.size())
                .mapToObj(i -> (i % 2 == 0 ? archive : replica).store(drafts.get(i)))
                .toList();

        var stored = Uni.join().all(all).andFailFast().await().atMost(Duration.ofMinutes(2));

        assertThat(stored)
                .extracting(Stored::storyId)
                .containsOnly(stored.getFirst().storyId());
        assertThat(stored)
                .extracting(StoriesTest::id)
                .contains(stored.getFirst().storyId());
    }

    @Test
    void many_articles_of_one_template_stay_stories_of_their_own_and_their_keys_bounded() {
        var count = Candidates.HOLDERS + 16;
        var stories = Multi.createFrom()
                .items(IntStream.range(0, count).boxed())
                .onItem()
                .transformToUni(i -> archive.store(Texts.weather("Town" + i, i)))
                .merge(8)
                .collect()
                .asList()
                .await()
                .atMost(Duration.ofMinutes(5));

        assertThat(new HashSet<>(stories.stream().map(Stored::storyId).toList()))
                .hasSize(count);
        var found = find(Clock.systemUTC().instant(), Texts.keys(Texts.weather("Town0", 0)));
        assertThat(found).extracting(key -> key.articles().size()).contains(Candidates.HOLDERS);
        assertThat(found).allMatch(key -> key.articles().size() <= Candidates.HOLDERS);
    }

    @Test
    void keys_of_past_days_are_removed_and_those_in_use_stay() {
        var keys = new KeyStore(mongo);
        var now = Clock.systemUTC().instant();
        var sketch = new long[] {1, -1};
        var old = UUID.fromString("00000000-0000-0000-0000-00000000000a");
        var kept = UUID.fromString("00000000-0000-0000-0000-00000000000b");
        keys.write(old, now.minus(Duration.ofDays(5)), sketch).await().indefinitely();
        keys.write(kept, now.minus(Duration.ofDays(3)), sketch).await().indefinitely();

        keys.removeBefore(now).await().indefinitely();

        assertThat(find(now, sketch)).extracting(KeyStore.Key::articles).containsExactly(List.of(kept), List.of(kept));
        assertThat(find(now.minus(Duration.ofDays(5)), sketch))
                .noneMatch(key -> key.articles().contains(old));
    }

    private List<KeyStore.Key> find(Instant time, long[] sketch) {
        return new KeyStore(mongo).find(time, sketch).await().indefinitely();
    }

    private boolean isKilled(Draft draft, int at, Event kill) {
        steps.plan(Texts.marks(draft), at, kill);
        try {
            store(draft);
        } catch (Killed e) {
            return true;
        }
        assertThat(steps.isStillPlanned()).isTrue();
        return false;
    }

    private Stored store(Draft draft) {
        return requireNonNull(archive.store(draft).await().indefinitely());
    }

    private Stored again(Draft draft) {
        return requireNonNull(
                archive.again(draft.articleId(), draft.page().page()).await().indefinitely());
    }

    private static UUID id(Stored stored) {
        return stored.revision().articleId();
    }
}
