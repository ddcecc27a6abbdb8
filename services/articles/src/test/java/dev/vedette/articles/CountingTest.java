package dev.vedette.articles;

import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Volumes and facets, compared with what was published. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class CountingTest extends SmallArchive {

    @Test
    void volumes_equal_what_was_published_in_each_bucket_of_the_calendar() {
        for (var by : List.of("hour", "day", "week")) {
            var volume = volume(search().queryParam("from", "2026-10-20")
                            .queryParam("to", "2026-10-31")
                            .queryParam("zone", "Europe/Kyiv")
                            .queryParam("by", by)
                            .queryParam("split", "site"))
                    .extract()
                    .jsonPath();
            var starts = volume.getList("starts", String.class).stream()
                    .map(start -> OffsetDateTime.parse(start).toInstant())
                    .toList();
            assertThat(starts).hasSize(by.equals("hour") ? 12 * 24 + 1 : by.equals("day") ? 12 : 2);
            assertThat(volume.getList("matching", Integer.class)).isEqualTo(counted(starts, made));
            assertThat(volume.getInt("total")).isEqualTo(ARTICLES_MADE);
            for (var source : SOURCES) {
                var own = made.stream().filter(each -> each.source() == source).toList();
                assertThat(volume.<List<Integer>>get(
                                "series.find { it.value == '%s' }.counts".formatted(source.site())))
                        .isEqualTo(counted(starts, own));
            }
        }
    }

    @Test
    void queries_are_compared_in_the_order_in_which_they_were_named() {
        volume(search().queryParam("from", BEGIN.toString())
                        .queryParam("to", "2026-11-10")
                        .queryParam("split", "query")
                        .queryParam("query", "storm")
                        .queryParam("query", "calm AND site:north.example"))
                .body("by", equalTo("day"))
                .body("unfinished", equalTo(false))
                .body("series.value", contains("storm", "calm AND site:north.example"))
                .body("series.total", contains((int) count(Made::stormy), (int)
                        count(each -> !each.stormy() && each.source() == SOURCES.getFirst())));
    }

    @Test
    void facets_are_counted_as_if_nothing_were_chosen_in_them() {
        var sites = made.stream()
                .collect(Collectors.groupingBy(each -> each.source().site(), TreeMap::new, Collectors.counting()));
        facets(search().queryParam("site", "south.example").queryParam("facet", "site", "country"))
                .body("items.facet", contains("site", "country"))
                .body("items[0].values.value", containsInAnyOrder(sites.keySet().toArray()))
                .body(
                        "items[0].values.count",
                        containsInAnyOrder(
                                sites.values().stream().map(Long::intValue).toArray(Integer[]::new)))
                .body("items[1].values.value", contains("pl"))
                .body("items[0].more", equalTo(false));
        facets(search().queryParam("facet", "site").queryParam("limit", 1)).body("items[0].more", equalTo(true));
    }

    @Test
    void what_is_too_long_for_an_address_is_counted_as_json() {
        var words = new StringBuilder("storm");
        for (int i = 0; i < 900; i++) {
            words.append(" OR unheard").append(i);
        }
        var filter = Map.of("q", words.toString(), "from", BEGIN.toString(), "to", "2026-11-10");
        var stormy = (int) count(Made::stormy);
        posted("volume", Map.of("filter", filter, "by", "day", "split", "site"))
                .statusCode(200)
                .body("by", equalTo("day"))
                .body("total", equalTo(stormy))
                .body("series.value", hasItem("north.example"));
        posted("facets", Map.of("filter", filter, "facet", List.of("language", "site"), "limit", 1))
                .statusCode(200)
                .body("items.facet", contains("language", "site"))
                .body("items[1].values", hasSize(1));
        posted("volume", Map.of("limit", 1_000)).statusCode(400).body("errors.field", hasItem("limit"));
        posted("volume", Map.of("splitt", "site")).statusCode(400).body("errors.field", hasItem("splitt"));
        posted("facets", Map.of("filter", filter)).statusCode(400).body("errors.field", hasItem("facet"));
    }

    private static ValidatableResponse posted(String stats, Map<String, ?> body) {
        return viewer("newsdesk")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stats/" + stats)
                .then();
    }

    @Test
    void a_topic_of_another_team_is_neither_found_nor_counted() {
        var ours = EventIds.of("searching-topic", 1);
        var theirs = EventIds.of("searching-topic", 2);
        records.send(Records.topic(ours, 1, "newsdesk", Visibility.TEAM));
        records.send(Records.topic(theirs, 1, "others", Visibility.TEAM));
        var url = "https://north.example/tagged";
        records.send(Records.page(url, html("Tagged", "The xolotl was seen by both, and they were told of it.")));
        var article = TestDesk.awaitPublished(records, url, 1).getFirst();
        records.send(Records.tags(article, 1, ours, theirs));

        awaitUntil(() -> facets(viewer("newsdesk").queryParam("q", "xolotl").queryParam("facet", "topic"))
                .body("items[0].values.value", contains(ours.toString())));
        facets(viewer("others").queryParam("q", "xolotl").queryParam("facet", "topic"))
                .body("items[0].values.value", contains(theirs.toString()));
        requireTotal(viewer("newsdesk").queryParam("q", "xolotl").queryParam("topic", theirs), 0);
        requireTotal(viewer("newsdesk").queryParam("q", "xolotl").queryParam("topic", "!" + theirs), 1);
        requireTotal(viewer("newsdesk").queryParam("q", "xolotl").queryParam("topic", "!" + ours), 0);
        volume(viewer("newsdesk").queryParam("q", "xolotl").queryParam("split", "topic"))
                .body("unfinished", equalTo(true))
                .body("series.value", contains(ours.toString()));
        requireTotal(
                viewer("newsdesk").queryParam("topic", ours).queryParam("prominence", "main", "notable", "passing"), 1);
    }

    @Test
    void a_team_that_sees_no_topic_counts_none() {
        facets(viewer("newcomers").queryParam("q", WORD).queryParam("facet", "topic", "site"))
                .body("items[0].values", empty())
                .body("items[1].values", hasSize(SOURCES.size()));
        volume(viewer("newcomers")
                        .queryParam("q", WORD)
                        .queryParam("from", BEGIN.toString())
                        .queryParam("split", "topic"))
                .body("series", empty())
                .body("total", equalTo(ARTICLES_MADE));
    }

    @Test
    void what_cannot_be_counted_is_named() {
        requireWrong("volume", "by", Map.of("by", "minute"));
        requireWrong("volume", "split", Map.of("split", "moon"));
        requireWrong("volume", "by", Map.of("by", "hour", "from", "1990-01-01"));
        requireWrong("volume", "from", Map.of("from", "2300-01-01"));
        requireWrong("volume", "query", Map.of("split", "query"));
        requireWrong("volume", "query", Map.of("split", "query", "query", " "));
        requireWrong("volume", "query", Map.of("split", "query", "query", "a AND (b"));
        requireWrong("volume", "query", Map.of("query", "storm"));
        requireWrong("facets", "facet", Map.of("facet", "moon"));
        requireWrong("facets", "facet", Map.of("q", "storm"));
    }

    @Test
    void as_many_counts_as_the_index_gives_are_given_and_more_are_refused() {
        var month = Map.of("split", "site", "by", "hour", "from", "2026-10-01", "to", "2026-11-30");
        volume(viewer("newsdesk").queryParams(month).queryParam("limit", 30))
                .body("series.value", hasItem("north.example"));

        var refused = new HashMap<String, Object>(month);
        refused.put("limit", 100);
        requireWrong("volume", "limit", refused);
    }

    private static void requireWrong(String stats, String field, Map<String, ?> parameters) {
        viewer("newsdesk")
                .queryParams(parameters)
                .get("/api/v1/stats/" + stats)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
    }

    private static ValidatableResponse volume(RequestSpecification request) {
        return request.get("/api/v1/stats/volume").then().statusCode(200);
    }

    private static ValidatableResponse facets(RequestSpecification request) {
        return request.get("/api/v1/stats/facets").then().statusCode(200);
    }

    /** How many fall between each start and the next. */
    private static List<Integer> counted(List<Instant> starts, List<Made> articles) {
        var counts = new int[starts.size()];
        for (var article : articles) {
            int bucket = starts.size() - 1;
            while (starts.get(bucket).isAfter(article.published())) {
                bucket--;
            }
            counts[bucket]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
