package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.vedette.sources.websub.WebSub;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hubs that push, and hubs that do not. */
@QuarkusTest
class WebSubTest {

    private static final URI TOPIC = URI.create("https://news.example/feed?a=1&b=2");

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @ConfigProperty(name = "vedette.test.hub-port")
    int hubPort;

    @Inject
    AgroalDataSource database;

    @Inject
    WebSub webSub;

    private TestSite site;
    private TestHub hub;
    private Tables tables;
    private UUID source;
    private @Nullable URI named;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
        hub = new TestHub(hubPort);
        tables = new Tables(database);
        site.on("/feed", Rss.feed().answer());
        source = UUID.fromString(Api.create(Map.of("url", site.url("/feed"), "pollSeconds", 86_400))
                .getString("id"));
        eventually(
                () -> assertThat(Api.get(source.toString()).getString("state")).isEqualTo("healthy"));
    }

    @AfterEach
    void close() throws SQLException {
        Api.deleteAll();
        tables.change("delete from websub_subscriptions");
        hub.close();
        site.close();
    }

    @Test
    void a_hub_that_a_feed_names_is_asked_and_gets_its_challenge_back_as_plain_text() throws SQLException {
        offer(hub.url());

        var request = subscribe();

        assertThat(request)
                .containsEntry("hub.topic", TOPIC.toString())
                .containsEntry("hub.lease_seconds", "864000")
                .hasEntrySatisfying("hub.secret", secret -> assertThat(secret).hasSizeBetween(40, 199))
                .hasEntrySatisfying(
                        "hub.callback",
                        callback -> assertThat(callback).startsWith("https://vedette.example/api/v1/websub/"));
        TestHub.verify(request, Map.of("hub.lease_seconds", "3600"))
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .header("X-Content-Type-Options", "nosniff")
                .body(equalTo(TestHub.CHALLENGE));
        assertThat(state()).isEqualTo("VERIFIED");
    }

    @Test
    void a_check_of_the_feed_finds_its_hub() {
        site.on("/feed", Rss.feed().hub(hub.url(), TOPIC).answer());

        Api.analyst().post(Api.SOURCES + "/" + source + "/check").then().statusCode(202);

        assertThat(subscribe()).containsEntry("hub.topic", TOPIC.toString());
    }

    @Test
    void what_was_not_asked_for_is_not_confirmed() throws SQLException {
        offer(hub.url());
        var request = subscribe();

        TestHub.verify(changed(request, "hub.topic", "https://evil.example/"), Map.of())
                .statusCode(404);
        TestHub.verify(changed(request, "hub.mode", "unsubscribe"), Map.of()).statusCode(404);
        TestHub.verify(changed(request, "hub.mode", "dance"), Map.of()).statusCode(404);
        TestHub.verify(changed(request, "hub.callback", "https://vedette.example/api/v1/websub/guess"), Map.of())
                .statusCode(404);

        assertThat(state()).isEqualTo("PENDING");
    }

    @Test
    void a_push_has_the_source_checked_at_once_and_proves_the_hub() {
        var request = verified();
        assertThat(isPushed()).isFalse();
        site.on("/feed", feed().item("News", "/a/news").answer());

        TestHub.push(request, request.get("hub.secret")).statusCode(202);

        eventually(() -> assertThat(site.asked("/feed")).hasSize(2));
        eventually(() -> assertThat(isPushed()).isTrue());
    }

    @Test
    void why_a_pushed_source_is_due_is_told() throws SQLException {
        var request = verified();
        // The first check writes its row once more when it ends.
        eventually(() ->
                assertThat(tables.strings("select claimed_by from sources")).containsOnlyNulls());
        tables.change("update sources set last_checked_at = now() + interval '1 hour'");

        TestHub.push(request, request.get("hub.secret")).statusCode(202);

        assertThat(Api.get(source.toString()).getString("nextFetchReason")).isEqualTo("Its hub told us of news");
    }

    @Test
    void a_storm_of_pushes_makes_few_checks() throws SQLException {
        var request = verified();
        // The first check writes its row once more when it ends.
        eventually(() ->
                assertThat(tables.strings("select claimed_by from sources")).containsOnlyNulls());
        tables.change("update sources set last_checked_at = now() + interval '1 hour'");

        for (int i = 0; i < 20; i++) {
            TestHub.push(request, request.get("hub.secret")).statusCode(202);
        }

        assertThat(site.asked("/feed")).hasSize(1);
        assertThat(tables.strings("select next_fetch_at > now() + interval '1 hour' from source_progress"))
                .containsExactly("t");
    }

    @Test
    void a_push_without_the_hubs_signature_is_taken_and_ignored() throws SQLException {
        var request = verified();

        TestHub.push(request, "guessed").statusCode(202).body(emptyString());
        given().basePath(URI.create(request.get("hub.callback")).getPath())
                .body("<feed/>")
                .post()
                .then()
                .statusCode(202);

        assertThat(tables.strings("select last_push_at from websub_subscriptions"))
                .containsOnlyNulls();
        assertThat(Api.get(source.toString()).getString("nextFetchReason")).contains("every 24 hours");
    }

    @Test
    void a_push_that_nobody_waits_for_is_told_to_stop() {
        given().body("x").post("/api/v1/websub/guess").then().statusCode(410);
        given().body("x").post("/api/v1/websub/" + "a".repeat(43)).then().statusCode(410);
    }

    @Test
    void a_lease_is_renewed_before_it_ends_at_the_same_address() throws SQLException {
        offer(hub.url());
        var request = subscribe();

        TestHub.verify(request, Map.of("hub.lease_seconds", "5")).statusCode(200);

        eventually(() -> assertThat(hub.asked("subscribe")).hasSizeGreaterThan(1));
        assertThat(hub.asked("subscribe").getLast()).isEqualTo(request);
        TestHub.verify(request, Map.of("hub.lease_seconds", "3600")).statusCode(200);
        assertThat(tables.strings("select tries || state from websub_subscriptions"))
                .containsExactly("0VERIFIED");
    }

    @Test
    void a_source_whose_lease_lapses_is_polled_again() throws SQLException {
        prove(verified());

        tables.change("update websub_subscriptions set lease_until = now(), next_try_at = now()");

        eventually(() -> assertThat(state()).isEqualTo("LAPSED"));
        assertThat(isPushed()).isFalse();
        eventually(() -> assertThat(site.asked("/feed")).hasSize(3));
    }

    @Test
    void a_source_whose_hub_refuses_is_polled_again() throws SQLException {
        var request = verified();
        prove(request);

        TestHub.deny(request, "<i>no</i>").statusCode(200).body(emptyString());

        assertThat(isPushed()).isFalse();
        assertThat(state()).isEqualTo("REFUSED");
        assertThat(tables.strings("select problem from websub_subscriptions"))
                .containsExactly("The hub refused the subscription: <i>no</i>");
        eventually(() -> assertThat(site.asked("/feed")).hasSize(3));
    }

    @Test
    void a_hub_that_wants_no_subscribers_or_is_behind_the_fence_is_left_alone() throws SQLException {
        hub.answers(403);
        offer(hub.url());
        eventually(() -> assertThat(state()).isEqualTo("REFUSED"));
        assertThat(tables.strings("select problem from websub_subscriptions")).containsExactly("The hub answered 403");

        offer(URI.create("http://10.0.0.1/hub"));
        eventually(() -> assertThat(tables.strings(
                        "select problem from websub_subscriptions where hub like '%10.0.0.1%' and state = 'REFUSED'"))
                .singleElement()
                .asString()
                .contains("private network"));
    }

    @Test
    void a_hub_that_is_out_of_order_is_asked_again() {
        hub.answers(500);
        offer(hub.url());
        eventually(() -> assertThat(hub.asked("subscribe")).hasSizeGreaterThan(1));

        hub.answers(202);
        TestHub.verify(hub.asked("subscribe").getLast(), Map.of()).statusCode(200);

        assertThat(state()).isEqualTo("VERIFIED");
    }

    @Test
    void news_that_the_hub_did_not_tell_of_show_that_it_cannot_be_relied_on() {
        prove(verified());

        inTransaction(() -> webSub.foundNews(source, Instant.now().plusSeconds(60)));

        assertThat(isPushed()).isFalse();
    }

    @Test
    void a_feed_that_changes_its_hub_leaves_the_old_one() throws SQLException {
        var request = verified();

        offer(URI.create(hub.url() + "/other"));

        eventually(() -> assertThat(hub.asked("unsubscribe")).isNotEmpty());
        var goodbye = hub.asked("unsubscribe").getFirst();
        assertThat(goodbye)
                .containsEntry("hub.callback", request.get("hub.callback"))
                .doesNotContainKey("hub.secret");
        TestHub.push(request, request.get("hub.secret")).statusCode(410);
        TestHub.verify(goodbye, Map.of()).statusCode(200).body(equalTo(TestHub.CHALLENGE));
        assertThat(tables.strings("select hub from websub_subscriptions")).containsExactly(hub.url() + "/other");
    }

    @Test
    void a_feed_that_names_no_hub_any_more_leaves_it() {
        verified();

        offer(null);

        eventually(() -> assertThat(hub.asked("unsubscribe")).isNotEmpty());
    }

    @Test
    void the_hub_of_a_deleted_source_is_left() {
        verified();

        Api.deleteAll();

        eventually(() -> assertThat(hub.asked("unsubscribe")).isNotEmpty());
    }

    @Test
    void the_same_offer_again_changes_nothing() throws SQLException {
        var request = verified();

        offer(hub.url());

        assertThat(tables.strings("select token from websub_subscriptions where state = 'VERIFIED'"))
                .containsExactly(request.get("hub.callback").replaceFirst(".*/", ""));
    }

    private Map<String, String> verified() {
        offer(hub.url());
        var request = subscribe();
        TestHub.verify(request, Map.of("hub.lease_seconds", "3600")).statusCode(200);
        return request;
    }

    private void prove(Map<String, String> request) {
        site.on("/feed", feed().item("News", "/a/news").answer());
        TestHub.push(request, request.get("hub.secret")).statusCode(202);
        eventually(() -> assertThat(isPushed()).isTrue());
    }

    private Map<String, String> subscribe() {
        eventually(() -> assertThat(hub.asked("subscribe")).isNotEmpty());
        return hub.asked("subscribe").getFirst();
    }

    private static Map<String, String> changed(Map<String, String> request, String field, String value) {
        var changed = new HashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    private String state() {
        try {
            return tables.strings("select state from websub_subscriptions").getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void offer(@Nullable URI at) {
        named = at;
        site.on("/feed", feed().answer());
        inTransaction(() -> webSub.offered(source, at, TOPIC, Instant.now()));
    }

    private Rss feed() {
        return named == null ? Rss.feed() : Rss.feed().hub(named, TOPIC);
    }

    private boolean isPushed() {
        return inTransaction(() -> webSub.isPushed(source, Instant.now()));
    }

    private static <T> T inTransaction(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
