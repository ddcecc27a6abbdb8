package dev.vedette.articles.intake;

import static dev.vedette.articles.Records.page;
import static dev.vedette.articles.TestDesk.html;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.articles.Records;
import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.PageRef;
import dev.vedette.articles.archive.RevisionStore;
import dev.vedette.articles.archive.Steps;
import dev.vedette.articles.archive.Steps.Event;
import dev.vedette.articles.archive.Steps.Killed;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever happens between two steps of a page's way, it ends as if nothing had. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class PageProcessTest {

    /** More steps than a page takes; each test says that it came to an end before. */
    private static final int MANY = 30;

    private static Records records;

    @Inject
    PageProcess process;

    @Inject
    ArticleStore articles;

    @Inject
    RevisionStore revisions;

    @Inject
    Steps steps;

    @BeforeAll
    static void connect() {
        records = new Records(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    @AfterAll
    static void disconnect() {
        records.close();
    }

    static Stream<Event> kills() {
        return Stream.of(new Event.KilledBefore(), new Event.KilledAfter());
    }

    @ParameterizedTest
    @MethodSource("kills")
    void a_new_page_that_is_killed_at_any_step_and_comes_again_is_one_article(Event kill) {
        int steps = untilNothingHappens(kill, "new-" + kill.getClass().getSimpleName(), (url, at) -> {
            var page = page(url, html("First", "What was said first of all that day."));
            if (!isKilled(page, at, kill)) {
                return false;
            }
            take(page);
            assertIs(article(page), List.of(page));
            return true;
        });

        assertThat(steps).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("kills")
    void an_edit_that_is_killed_at_any_step_and_comes_again_is_one_revision(Event kill) {
        int steps = untilNothingHappens(kill, "edit-" + kill.getClass().getSimpleName(), (url, at) -> {
            var first = page(url, html("First", "What was said first of all that day."));
            take(first);
            var edit = page(url, html("Second", "What was said when more was known."));
            if (!isKilled(edit, at, kill)) {
                return false;
            }
            take(edit);
            assertIs(article(edit), List.of(first, edit));
            return true;
        });

        assertThat(steps).isEqualTo(6);
    }

    @Test
    void a_page_whose_caller_gives_up_at_any_step_and_that_comes_again_is_one_article() throws Exception {
        int at = 0;
        for (; at < MANY; at++) {
            var page = page("https://herald.example/given-up-" + at, html("Given up", "What nobody waited for."));
            var reached = new CountDownLatch(1);
            steps.plan(marks(page), at, new Event.Silence(reached::countDown));
            var done = new CountDownLatch(1);
            var taken = process.take(page, Streams.ARTICLES)
                    .onTermination()
                    .invoke(done::countDown)
                    .subscribe()
                    .asCompletionStage();
            await().until(() -> reached.getCount() == 0 || taken.isDone());
            if (taken.isDone()) {
                break;
            }
            taken.cancel(false);
            done.await();
            take(page);
            assertIs(article(page), List.of(page));
        }
        assertThat(steps.isStillPlanned()).isTrue();
        assertThat(at).isEqualTo(5);
    }

    @Test
    void whatever_another_writer_does_meanwhile_both_have_their_revision() {
        for (int at = 0; at < MANY; at++) {
            var url = "https://herald.example/two-writers-" + at;
            var mine = page(url, html("Mine", "What the one of them had read there."));
            var theirs = page(url, html("Theirs", "What the other of them had read there."));
            steps.plan(marks(mine), at, new Event.Meanwhile(() -> process.take(theirs, Streams.ARTICLES)));
            take(mine);
            if (steps.isStillPlanned()) {
                assertThat(at).isEqualTo(5);
                return;
            }
            assertBoth(url, mine, theirs);
            take(theirs);
            take(mine);
            assertBoth(url, mine, theirs);
        }
        throw new AssertionError("It never ends");
    }

    @Test
    void pages_of_one_address_that_come_all_at_once_are_revisions_without_gaps() {
        var url = "https://herald.example/crowd";
        var pages = IntStream.range(0, 8)
                .mapToObj(i -> page(url, html("Number " + i, "What was said for the time number " + i + ".")))
                .toList();

        Uni.join()
                .all(pages.stream()
                        .map(page -> process.take(page, Streams.ARTICLES))
                        .toList())
                .andFailFast()
                .await()
                .indefinitely();

        var article = article(pages.getFirst());
        assertThat(article.current().number()).isEqualTo(8);
        assertThat(article.pages()).extracting(PageRef::page).hasSize(8).doesNotHaveDuplicates();
        assertThat(titles(article))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 8).mapToObj(i -> "Number " + i).toList());
    }

    @Test
    void an_edit_of_a_title_tells_the_title_before() {
        var url = "https://herald.example/retitled";
        take(page(url, html("Before", "The text of the first version.")));
        take(page(url, html("After", "The text of the second version.")));
        take(page(url, html("After", "The text of the third version.")));

        await().until(() -> records.published(url).size() >= 3);
        assertThat(records.published(url))
                .extracting(ArticleStored::titleBefore)
                .containsExactly(null, "Before", null);
    }

    private void assertBoth(String url, PageFetched mine, PageFetched theirs) {
        var article = article(mine);
        assertThat(article.current().number()).isEqualTo(2);
        assertThat(article.pages())
                .extracting(PageRef::page)
                .containsExactlyInAnyOrder(mine.eventId(), theirs.eventId());
        assertThat(titles(article)).containsExactlyInAnyOrder("Mine", "Theirs");
        await().until(() -> records.published(url).stream()
                        .map(ArticleStored::title)
                        .distinct()
                        .count()
                == 2);
    }

    /** What the pages made, one revision each in this order, and every one of them published. */
    private void assertIs(Article article, List<PageFetched> pages) {
        int last = pages.size();
        assertThat(article.current().number()).isEqualTo(last);
        assertThat(article.current().madeBy().page()).isEqualTo(pages.getLast().eventId());
        assertThat(article.version()).isEqualTo(last);
        assertThat(article.pages())
                .extracting(PageRef::page)
                .containsExactlyElementsOf(
                        pages.stream().map(PageFetched::eventId).toList());
        assertThat(article.addresses()).containsExactly(article.current().url());
        assertThat(revisions.find(article.id(), last + 1).await().indefinitely())
                .isNull();
        var url = article.current().url();
        await().until(() -> published(url)
                .equals(Set.copyOf(IntStream.rangeClosed(1, last).boxed().toList())));
        assertThat(records.published(url))
                .extracting(ArticleStored::eventId)
                .containsOnly(records.published(url).stream()
                        .map(ArticleStored::eventId)
                        .distinct()
                        .limit(last)
                        .toArray(UUID[]::new));
    }

    private static Set<Integer> published(String url) {
        return Set.copyOf(records.published(url).stream()
                .map(article -> article.article().revision())
                .distinct()
                .toList());
    }

    private List<String> titles(Article article) {
        return IntStream.rangeClosed(1, article.current().number())
                .mapToObj(number -> requireNonNull(
                                revisions.find(article.id(), number).await().indefinitely())
                        .content()
                        .title())
                .toList();
    }

    private interface Try {
        /** Whether what was planned for this step happened. */
        boolean at(String url, int step);
    }

    private static int untilNothingHappens(Event event, String name, Try next) {
        for (int at = 0; at < MANY; at++) {
            if (!next.at("https://herald.example/" + name + "-" + at, at)) {
                return at;
            }
        }
        throw new AssertionError("It never ends: " + event);
    }

    private boolean isKilled(PageFetched page, int at, Event kill) {
        steps.plan(marks(page), at, kill);
        try {
            take(page);
        } catch (Killed e) {
            return true;
        }
        assertThat(steps.isStillPlanned()).isTrue();
        return false;
    }

    private void take(PageFetched page) {
        process.take(page, Streams.ARTICLES).await().indefinitely();
    }

    private Article article(PageFetched page) {
        return requireNonNull(articles.find(page.article().articleId()).await().indefinitely());
    }

    /** The indexer reads articles by their ids; its steps are not the page's. */
    private static Set<String> marks(PageFetched page) {
        return Set.of(page.url(), page.eventId().toString());
    }
}
