package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.vedette.newsroom.Newsroom;
import dev.vedette.newsroom.NewsroomPorts;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.site.Fault;
import dev.vedette.newsroom.site.Trick;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A newspaper whose server misbehaves in every way we know: what its source says, and that nothing is lost. */
@QuarkusTest
class NewsroomFaultsTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @ConfigProperty(name = "vedette.test.newsroom-ports")
    List<Integer> ports;

    private Newsroom newsroom;
    private Site site;
    private Article article;
    private Streamed streamed;

    @BeforeEach
    void open() {
        newsroom = Newsroom.start(new NewsroomPorts(0, ports));
        site = newsroom.sites().getFirst();
        article = publish();
        streamed = new Streamed(kafka);
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        newsroom.close();
        streamed.close();
    }

    static Stream<Arguments> faults() {
        var server = "No answer within 3 seconds";
        return Stream.of(
                arguments(Fault.rateLimit(3), "HTTP 429", "we asked too often", "asked us to wait 3 seconds"),
                arguments(Fault.status(500), "HTTP 500", "it has an error", "It failed"),
                arguments(Fault.delay(60_000), "TIMEOUT", server, "It failed"),
                arguments(Fault.trick(Trick.DRIP), "TIMEOUT", server, "It failed"),
                arguments(Fault.trick(Trick.STALL), "TIMEOUT", server, "It failed"),
                arguments(Fault.trick(Trick.RESET), "UNREACHABLE", "No connection", "It failed"),
                arguments(Fault.trick(Trick.GZIP_BOMB), "TOO_LARGE", "larger than", "It failed"),
                arguments(Fault.redirect(302, "/round"), "TOO_MANY_REDIRECTS", "again and again", "It failed"),
                arguments(Fault.redirect(302, "http://10.0.0.1/"), "FENCED", "private network", "It failed"),
                arguments(Fault.redirect(302, "ftp://example.org/"), "BAD_ADDRESS", "http", "It failed"),
                arguments(Fault.status(410), "HTTP 410", "gone for good", "tried once a day"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_feed_that_cannot_be_had_says_why_and_when_it_is_asked_again(
            Fault fault, String status, String reason, String next) {
        newsroom.fail(site.name(), fault.under(site.feed().path()));
        if (fault.location() != null && fault.location().startsWith("/")) {
            newsroom.fail(site.name(), fault.under(fault.location()));
        }

        var id = Api.register(site.feedUrl(), Map.of());

        eventually(() -> assertThat(Api.get(id).getString("lastStatus")).isEqualTo(status));
        var source = Api.get(id);
        assertThat(source.getString("state")).isIn("degraded", "failing", "gone");
        assertThat(source.getString("stateReason")).contains(reason);
        assertThat(source.getString("nextFetchReason")).contains(next);
        assertThat(streamed.pagesOf(id)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_page_that_could_not_be_had_is_had_when_its_server_is_well_again(
            Fault fault, String status, String reason, String next) {
        if (!isForGood(status)) {
            newsroom.fail(site.name(), fault.under(path(article)).times(1));
        }

        var id = Api.register(site.feedUrl(), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");
    }

    @Test
    void a_feed_that_is_cut_is_read_as_far_as_it_goes() {
        for (int more = 0; more < 5; more++) {
            publish();
        }
        newsroom.fail(site.name(), Fault.trick(Trick.CUT_FEED));

        var id = Api.register(site.feedUrl(), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSizeGreaterThan(1));
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");

        newsroom.faults(site.name()).clear();

        // The entry in which it was cut is told whole by now, and comes again as an edit.
        eventually(() -> assertThat(streamed.pagesOf(id).stream()
                        .map(page -> page.event().article().articleId())
                        .distinct())
                .hasSize(6));
    }

    @Test
    void a_feed_is_a_feed_whatever_its_server_calls_it_but_a_picture_is_no_page() {
        newsroom.fail(
                site.name(), Fault.trick(Trick.WRONG_TYPE).under(site.feed().path()));
        var second = publish();
        newsroom.fail(site.name(), Fault.trick(Trick.WRONG_TYPE).under(path(second)));

        var id = Api.register(site.feedUrl(), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(streamed.pagesOf(id).getFirst().event().url()).isEqualTo(article.url());
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");
    }

    @Test
    void validators_that_lie_either_way_neither_repeat_nor_hide_an_article() {
        newsroom.fail(
                site.name(),
                Fault.trick(Trick.NEW_ETAG).under(site.feed().path()).times(3));
        newsroom.fail(site.name(), Fault.trick(Trick.OLD_ETAG).under(site.feed().path()));
        var id = Api.register(site.feedUrl(), Map.of());
        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));

        publish();

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(2));
    }

    @Test
    void a_feed_that_moved_is_followed_and_its_new_place_remembered() {
        var moved = "/moved" + site.feed().path();
        newsroom.fail(site.name(), Fault.redirect(301, moved).under(site.feed().path()));

        var id = Api.register(site.feedUrl(), Map.of());

        eventually(() -> assertThat(streamed.pagesOf(id)).hasSize(1));
        assertThat(Api.get(id).getString("movedTo")).isEqualTo(site.base() + moved);
    }

    private Article publish() {
        return newsroom.publish(new Draft(site.name(), null, null, null, null, null, null));
    }

    private static boolean isForGood(String status) {
        return List.of("FENCED", "BAD_ADDRESS", "TOO_LARGE", "HTTP 410").contains(status);
    }

    private static String path(Article article) {
        return URI.create(article.url()).getPath();
    }
}
