package dev.vedette.articles.intake;

import static dev.vedette.articles.Records.GAZETTE;
import static dev.vedette.articles.Records.HERALD;
import static dev.vedette.articles.Records.TRIBUNE;
import static dev.vedette.articles.Records.listedBy;
import static dev.vedette.articles.TestDesk.html;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.Records;
import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.PageRef;
import dev.vedette.articles.archive.Steps;
import dev.vedette.articles.archive.Steps.Event;
import dev.vedette.articles.archive.Steps.Killed;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What came by the past and is then met live by another source within its 48 hours goes out as news, once. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class PastAndPresentTest {

    private static final Duration SOON = Duration.ofHours(1);
    private static final int MANY = 30;

    @Inject
    PageProcess process;

    @Inject
    ArticleStore articles;

    @Inject
    Steps steps;

    @Test
    void the_first_other_source_takes_it_to_the_present_and_no_later_one_does() {
        var past = past("https://herald.example/past-and-present");

        take(listedBy(GAZETTE, SOON, past));
        take(listedBy(GAZETTE, SOON, past));
        take(listedBy(TRIBUNE, SOON, past));

        var article = article(past);
        assertThat(streams(article)).containsExactly(Streams.ARTICLES_PAST, Streams.ARTICLES, null);
        assertThat(article.current().number()).isEqualTo(1);
        assertThat(article.current().source().name()).isEqualTo("The Herald");
    }

    @Test
    void its_own_source_says_nothing_new() {
        var past = past("https://herald.example/past-again");

        take(listedBy(HERALD, SOON, past));

        assertThat(streams(article(past))).containsExactly(Streams.ARTICLES_PAST, null);
    }

    @Test
    void after_48_hours_it_is_no_news() {
        var past = past("https://herald.example/past-for-good");

        take(listedBy(GAZETTE, Duration.ofHours(48), past));

        assertThat(streams(article(past))).containsExactly(Streams.ARTICLES_PAST, null);
    }

    @Test
    void what_was_news_from_the_start_is_not_told_again() {
        var page = Records.page("https://herald.example/present", html("Present", "What is told as it happens."));
        take(page);

        take(listedBy(GAZETTE, SOON, page));

        assertThat(streams(article(page))).containsExactly(Streams.ARTICLES, null);
    }

    @Test
    void an_edit_that_came_by_the_past_goes_out_as_well() {
        var url = "https://herald.example/past-edit";
        take(Records.page(url, html("One", "What was told as it happened.")));
        var edit = Records.page(url, html("Two", "What a first fetch found there later."));
        process.take(edit, Streams.ARTICLES_PAST).await().indefinitely();

        take(listedBy(GAZETTE, SOON, edit));

        assertThat(streams(article(edit))).containsExactly(Streams.ARTICLES, Streams.ARTICLES_PAST, Streams.ARTICLES);
    }

    static List<Event> kills() {
        return List.of(new Event.KilledBefore(), new Event.KilledAfter());
    }

    @ParameterizedTest
    @MethodSource("kills")
    void it_goes_out_once_wherever_a_process_is_killed(Event kill) {
        for (int at = 0; at < MANY; at++) {
            var url = "https://herald.example/past-killed-" + kill.getClass().getSimpleName() + at;
            var live = listedBy(GAZETTE, SOON, past(url));
            if (!isKilled(live, at, kill)) {
                assertThat(at).isGreaterThan(4);
                return;
            }
            take(live);
            assertThat(streams(article(live))).containsExactly(Streams.ARTICLES_PAST, Streams.ARTICLES);
        }
        throw new AssertionError("It never ends");
    }

    @Test
    void of_two_sources_at_once_one_takes_it_to_the_present() {
        for (int at = 0; at < MANY; at++) {
            var past = past("https://herald.example/past-twice-" + at);
            var one = listedBy(GAZETTE, SOON, past);
            var other = listedBy(TRIBUNE, SOON, past);
            steps.plan(marks(one), at, new Event.Meanwhile(() -> process.take(other, Streams.ARTICLES)));
            take(one);
            if (steps.isStillPlanned()) {
                assertThat(at).isGreaterThan(4);
                return;
            }
            assertThat(streams(article(past))).containsExactlyInAnyOrder(Streams.ARTICLES_PAST, Streams.ARTICLES, null);
        }
        throw new AssertionError("It never ends");
    }

    private PageFetched past(String url) {
        var past = Records.page(url, html("Past", "What the source had before anybody looked."));
        process.take(past, Streams.ARTICLES_PAST).await().indefinitely();
        return past;
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

    private static List<String> streams(Article article) {
        return article.pages().stream().map(PageRef::stream).toList();
    }

    /** The indexer reads articles by their ids; its steps are not the page's. */
    private static Set<String> marks(PageFetched page) {
        return Set.of(page.url(), page.eventId().toString());
    }
}
