package dev.vedette.articles;

import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.awaitUntil;
import static dev.vedette.articles.TestDesk.html;
import static dev.vedette.articles.TestDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A small archive of three sites over ten days around the end of summer time, searched and counted. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchingTest {

    private static final String WORD = "quetzalcoatl";
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    /** Clocks in Kyiv go back on the 25th. */
    private static final Instant BEGIN = Instant.parse("2026-10-20T05:00:00Z");

    private static final int ARTICLES_MADE = 60;

    private static final List<SourceFacts> SOURCES =
            List.of(source("north", "UA", "uk"), source("south", "PL", "en"), source("east", "UA", "en"));

    private record Made(SourceFacts source, Instant published, boolean stormy) {}

    private final List<Made> made = new ArrayList<>();
    private Records records;

    /** Before the first test and not before all: only then is it known where the service listens. */
    @BeforeEach
    void collect() {
        if (!made.isEmpty()) {
            return;
        }
        records = new Records(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        for (int i = 0; i < ARTICLES_MADE; i++) {
            // Every few hours, and now and then several in one.
            var published = BEGIN.plus(i * 4L + i % 3, ChronoUnit.HOURS);
            var article = new Made(SOURCES.get(i % 7 % 3), published, i % 4 == 0);
            made.add(article);
            var url = "https://" + article.source().site() + "/" + i;
            var weather = article.stormy() ? "A storm is near, says the office." : "All is calm, says the office.";
            var text = "The ship %s was seen again off the coast. %s".formatted(WORD, weather);
            records.sendPast(article.source(), url, html("Ship number " + i, text), published);
        }
        awaitUntil(() -> list(search().queryParam("limit", 1)).body("total.count", equalTo(ARTICLES_MADE)));
    }

    @AfterAll
    void disconnect() {
        records.close();
    }

    @Test
    void a_list_says_how_many_there_are_and_where_the_words_stand() {
        list(search().queryParam("limit", 2))
                .body("items", hasSize(2))
                .body("total.exact", equalTo(true))
                .body("items[0].highlights.title", empty())
                .body("items[0].highlights.lead.start", contains(9))
                .body("items[0].highlights.lead.end", contains(9 + WORD.length()))
                .body("items[0].highlights.snippet", nullValue());
        list(viewer("newsdesk")
                        .queryParam("q", WORD + " AND (ship OR paper OR hours)")
                        .queryParam("limit", 1))
                .body("items[0].highlights.title.start", contains(0))
                .body("items[0].highlights.lead", hasSize(2))
                .body("items[0].highlights.snippet", nullValue());
        list(viewer("newsdesk")
                        .queryParam("q", "storm AND paper AND heard AND report AND " + WORD)
                        .queryParam("limit", 1))
                .body("items[0].highlights.snippet.text", not(empty()))
                .body("items[0].highlights.snippet.marks", hasSize(3));
        list(viewer("newsdesk").queryParam("limit", 1)).body("items[0].highlights", nullValue());
    }

    @Test
    void filters_agree_with_what_was_published() {
        for (var source : SOURCES) {
            requireTotal(search().queryParam("site", source.site()), count(each -> each.source() == source));
            requireTotal(search().queryParam("site", "!" + source.site()), count(each -> each.source() != source));
            requireTotal(search().queryParam("source", source.id()), count(each -> each.source() == source));
        }
        requireTotal(
                search().queryParam("country", "UA"),
                count(each -> "UA".equals(each.source().country())));
        requireTotal(
                search().queryParam("country", "ua").queryParam("site", "!east.example"),
                count(each -> each.source().site().equals("north.example")));
        requireTotal(search().queryParam("collection", "Coastal PRESS"), ARTICLES_MADE);
        requireTotal(search().queryParam("author", "nobody at all"), 0);
    }

    @Test
    void a_period_has_its_first_moment_and_not_its_end() {
        var third = made.get(2).published();
        requireTotal(search().queryParam("from", third.toString()), ARTICLES_MADE - 2);
        requireTotal(search().queryParam("to", third.toString()), 2);
        var day = OffsetDateTime.parse("2026-10-24T12:00:00Z").toLocalDate();
        requireTotal(
                search().queryParam("from", day.toString())
                        .queryParam("to", day.toString())
                        .queryParam("zone", "Europe/Kyiv"),
                count(each -> each.published().atZone(KYIV).toLocalDate().equals(day)));
    }

    @Test
    void the_order_may_be_turned_and_paged_through_without_gap_or_repeat() {
        for (var sort : List.of("newest", "oldest", "relevance")) {
            List<String> seen = new ArrayList<>();
            String next = null;
            do {
                var request = search().queryParam("sort", sort).queryParam("limit", 17);
                var page = list(next == null ? request : request.queryParam("after", next))
                        .extract()
                        .jsonPath();
                seen.addAll(page.getList("items.publishedAt", String.class));
                next = page.getString("next");
            } while (next != null);
            assertThat(seen).hasSize(ARTICLES_MADE).doesNotHaveDuplicates();
            if (!sort.equals("relevance")) {
                var sorted = sort.equals("oldest") ? seen : seen.reversed();
                assertThat(sorted).isSorted();
            }
        }
    }

    @Test
    void a_long_search_is_sent_as_json() {
        var words = new StringBuilder(WORD);
        for (int i = 0; i < 500; i++) {
            words.append(" OR unheard").append(i);
        }
        viewer("newsdesk")
                .contentType("application/json")
                .body(Map.of(
                        "filter",
                        Map.of("q", words.toString(), "site", List.of("north.example")),
                        "sort",
                        "relevance",
                        "limit",
                        3))
                .post(ARTICLES + "/search")
                .then()
                .statusCode(200)
                .body("total.count", equalTo((int) count(each -> each.source() == SOURCES.getFirst())))
                .body("items", hasSize(3));
        viewer("newsdesk")
                .contentType("application/json")
                .body(Map.of("filter", Map.of("sitee", List.of("north.example"))))
                .post(ARTICLES + "/search")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("filter.sitee"));
    }

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
    void what_cannot_be_understood_is_named() {
        requireWrong("from", "yesterday", "from");
        requireWrong("to", "2026-13-01", "to");
        requireWrong("zone", "Mars/Olympus", "zone");
        requireWrong("sort", "best", "sort");
        requireWrong("source", "1-1-1-1-1", "source");
        requireWrong("prominence", "main", "prominence");
        viewer("newsdesk").queryParam("sort", "relevance").get(ARTICLES).then().statusCode(400);
        viewer("newsdesk")
                .queryParam("from", "2026-11-02")
                .queryParam("to", "2026-11-01")
                .get(ARTICLES)
                .then()
                .statusCode(400)
                .body("errors.field", contains("to"));
        for (var wrong : Map.of("by", "minute", "split", "moon").entrySet()) {
            viewer("newsdesk")
                    .queryParam(wrong.getKey(), wrong.getValue())
                    .get("/api/v1/stats/volume")
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains(wrong.getKey()));
        }
        viewer("newsdesk")
                .queryParam("from", "1990-01-01")
                .queryParam("by", "hour")
                .get("/api/v1/stats/volume")
                .then()
                .statusCode(400)
                .body("errors.field", contains("by"));
        viewer("newsdesk")
                .queryParam("facet", "moon")
                .get("/api/v1/stats/facets")
                .then()
                .statusCode(400)
                .body("errors.field", everyItem(equalTo("facet")))
                .body("errors.field", hasItem("facet"));
    }

    private static void requireWrong(String parameter, String value, String field) {
        viewer("newsdesk")
                .queryParam(parameter, value)
                .get(ARTICLES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", contains(field));
    }

    private static RequestSpecification search() {
        return viewer("newsdesk").queryParam("q", WORD);
    }

    private static ValidatableResponse list(RequestSpecification request) {
        return request.get(ARTICLES).then().statusCode(200);
    }

    private static void requireTotal(RequestSpecification request, long count) {
        list(request).body("total.count", equalTo((int) count));
    }

    private static ValidatableResponse volume(RequestSpecification request) {
        return request.get("/api/v1/stats/volume").then().statusCode(200);
    }

    private static ValidatableResponse facets(RequestSpecification request) {
        return request.get("/api/v1/stats/facets").then().statusCode(200);
    }

    private long count(java.util.function.Predicate<Made> wanted) {
        return made.stream().filter(wanted).count();
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
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    private static SourceFacts source(String name, String country, String language) {
        return new SourceFacts(
                EventIds.of("searching", name),
                name,
                name + ".example",
                country,
                language,
                List.of(),
                List.of("Coastal Press"));
    }
}
