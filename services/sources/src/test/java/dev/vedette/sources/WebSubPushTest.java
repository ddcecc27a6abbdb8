package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Hubs that push, and hubs that do not. */
@QuarkusTest
class WebSubPushTest extends WebSubCase {

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
        eventually(() -> assertThat(tables.strings("select claimed_by from source_progress"))
                .containsOnlyNulls());
        tables.change("update source_progress set last_checked_at = now() + interval '1 hour'");

        TestHub.push(request, request.get("hub.secret")).statusCode(202);

        assertThat(Api.get(source.toString()).getString("nextFetchReason")).isEqualTo("Its hub told us of news");
    }

    @Test
    void a_storm_of_pushes_makes_few_checks() throws SQLException {
        var request = verified();
        // The first check writes its row once more when it ends.
        eventually(() -> assertThat(tables.strings("select claimed_by from source_progress"))
                .containsOnlyNulls());
        tables.change("update source_progress set last_checked_at = now() + interval '1 hour'");

        for (int i = 0; i < 20; i++) {
            TestHub.push(request, request.get("hub.secret")).statusCode(202);
        }

        assertThat(site.asked("/feed")).hasSize(1);
        assertThat(tables.strings("select next_fetch_at > last_checked_at and next_fetch_at < last_checked_at"
                        + " + interval '1 hour' from source_progress"))
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
    void news_that_the_hub_did_not_tell_of_show_that_it_cannot_be_relied_on() {
        prove(verified());

        inTransaction(() -> webSub.foundNews(source, Instant.now().plusSeconds(60)));

        assertThat(isPushed()).isFalse();
    }
}
