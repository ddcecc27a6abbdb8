package dev.vedette.articles;

import static dev.vedette.articles.TestDesk.ARTICLES;
import static dev.vedette.articles.TestDesk.viewer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.vedette.kit.testing.LocalStackResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is found in the archive, in which order, and with which words marked. */
@QuarkusTest
@QuarkusTestResource(
        value = LocalStackResource.class,
        initArgs = @ResourceArg(name = "servers", value = "mongodb,kafka,opensearch"))
class SearchingTest extends SmallArchive {

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
    void what_cannot_be_understood_is_named() {
        requireWrong("from", "yesterday", "from");
        requireWrong("from", "\u00df\u00dfT", "from");
        requireWrong("to", "2026-13-01", "to");
        requireWrong("zone", "Mars/Olympus", "zone");
        requireWrong("sort", "best", "sort");
        requireWrong("sort", "relevance", "sort");
        requireWrong("source", "1-1-1-1-1", "source");
        requireWrong("prominence", "main", "prominence");
        viewer("newsdesk")
                .queryParam("from", "2026-11-02")
                .queryParam("to", "2026-11-01")
                .get(ARTICLES)
                .then()
                .statusCode(400)
                .body("errors.field", contains("to"));
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
}
