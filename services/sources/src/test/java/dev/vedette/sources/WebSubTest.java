package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hubs are asked to push, asked again, and left. */
@QuarkusTest
class WebSubTest extends WebSubCase {

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

    private static Map<String, String> changed(Map<String, String> request, String field, String value) {
        var changed = new HashMap<>(request);
        changed.put(field, value);
        return changed;
    }
}
