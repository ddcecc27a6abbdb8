package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding sources, and doing the same with many of them. */
@QuarkusTest
class BulkTest {

    private String herald;
    private String courier;

    @BeforeEach
    void register() {
        herald = source("https://herald.example.org/feed", "The Herald", "press", "National");
        courier = source("https://www.courier.example.com/100%25_rss", "Der Kurier", "radio", "Local");
    }

    @AfterEach
    void clear() {
        Api.deleteAll();
    }

    @ParameterizedTest
    @CsvSource({
        "q, HERALD, The Herald",
        "q, courier.example.com, Der Kurier",
        "q, 100%25_r, Der Kurier",
        "tag, press, The Herald",
        "collection, Local, Der Kurier",
        "kind, page, Der Kurier"
    })
    void the_list_can_be_narrowed(String filter, String value, String found) {
        viewer().queryParam(filter, value).get(SOURCES).then().statusCode(200).body("items.name", contains(found));
    }

    @Test
    void filters_hold_together_and_a_wrong_one_is_told() {
        list("?enabled=false&state=new").body("items.name", containsInAnyOrder("The Herald", "Der Kurier"));
        list("?tag=press&collection=Local").body("items", empty());
        list("?q=%25").body("items.name", contains("Der Kurier"));
        viewer().get(SOURCES + "?state=fine").then().statusCode(400).body("errors.field", contains("state"));
    }

    @Test
    void pages_of_a_narrowed_list_follow_each_other() {
        String next = list("?enabled=false&limit=1")
                .body("items.name", contains("Der Kurier"))
                .extract()
                .path("next");

        list("?enabled=false&limit=1&after=" + next).body("items.name", contains("The Herald"));
    }

    @Test
    void each_source_has_a_result_of_its_own() {
        var missing = UUID.fromString("01900000-0000-7000-8000-000000000000").toString();

        bulk(Map.of("ids", List.of(herald, missing, courier), "action", "tag", "value", "press"))
                .statusCode(200)
                .body("items.id", contains(herald, missing, courier))
                .body("items.outcome", contains("unchanged", "failed", "changed"))
                .body("items[1].reason", equalTo("There is no such source"))
                .body("changed", equalTo(1), "unchanged", equalTo(1), "failed", equalTo(1));

        assertThat(Api.get(courier).getList("tags")).containsExactly("radio", "press");
    }

    @Test
    void a_filter_says_which_are_meant() {
        bulk(Map.of("filter", Map.of("tag", "radio"), "action", "addToCollection", "value", "national"))
                .statusCode(200)
                .body("changed", equalTo(1));
        assertThat(Api.get(courier).getList("collections")).containsExactly("Local", "National");

        bulk(Map.of("filter", Map.of("collection", "National"), "action", "removeFromCollection", "value", "National"))
                .body("changed", equalTo(2));
        bulk(Map.of("filter", Map.of(), "action", "untag", "value", "press")).body("changed", equalTo(1));
        assertThat(Api.get(herald).getList("tags")).isEmpty();
        assertThat(Api.get(courier).getList("collections")).containsExactly("Local");
    }

    @Test
    void many_are_paused_resumed_and_deleted_in_several_steps() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 150; i++) {
            ids.add(source("https://many.example.org/" + i, "Many " + i, "many", "Many"));
        }
        var filter = Map.of("tag", "many");

        bulk(Map.of("filter", filter, "action", "enable")).body("changed", equalTo(150));
        bulk(Map.of("filter", filter, "action", "disable")).body("changed", equalTo(150));
        bulk(Map.of("ids", ids, "action", "delete")).body("changed", equalTo(150));

        list("?tag=many").body("items", empty());
    }

    @Test
    void what_is_missing_or_too_much_is_told() {
        refused(Map.of("ids", List.of(herald)), "action");
        refused(Map.of("action", "enable"), "ids");
        refused(Map.of("ids", List.of(herald), "action", "tag"), "value");
        refused(Map.of("ids", List.of(herald), "action", "enable", "value", "x"), "value");
        refused(Map.of("ids", List.of(herald), "action", "explode"), "action");
        viewer().body(Map.of("ids", List.of(herald), "action", "delete"))
                .post(SOURCES + "/bulk")
                .then()
                .statusCode(403);
    }

    private static void refused(Map<String, Object> body, String field) {
        bulk(body).statusCode(400).body("errors.field", hasItem(field));
    }

    private static ValidatableResponse bulk(Map<String, Object> body) {
        return analyst().body(body).post(SOURCES + "/bulk").then();
    }

    private static ValidatableResponse list(String query) {
        return viewer().urlEncodingEnabled(false).get(SOURCES + query).then().statusCode(200);
    }

    private static String source(String url, String name, String tag, String collection) {
        return Api.create(Map.of(
                        "url",
                        url,
                        "name",
                        name,
                        "enabled",
                        false,
                        "kind",
                        url.contains("courier") ? "page" : "auto",
                        "tags",
                        List.of(tag),
                        "collections",
                        List.of(collection)))
                .getString("id");
    }
}
