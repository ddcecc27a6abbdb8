package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Edit;
import dev.vedette.newsroom.press.Site;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SitesTest {

    private final Newsroom newsroom = Newsroom.start(NewsroomPorts.free());

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void a_home_page_names_its_feed() {
        for (Site site : newsroom.sites()) {
            assertThat(Http.get(site.homeUrl()).body())
                    .contains("<link rel=\"alternate\" type=\"" + site.feed().type() + "\"")
                    .contains("href=\"" + site.feedUrl() + "\"");
        }
    }

    @Test
    void an_rss_feed_has_title_link_and_date_of_each_article() throws Exception {
        Instant time = Instant.parse("2026-11-20T07:08:09Z");
        Article article = newsroom.publish(
                Draft.of("harbour-strike").titled("Rope & <rust>").publishedAt(time));

        var feed = Http.xml(Http.get(article.site().feedUrl()).body());

        assertThat(Http.texts(feed, "title")).containsExactly("Dnipro Herald", "Rope & <rust>");
        assertThat(Http.texts(feed, "link")).contains(article.url());
        assertThat(Http.texts(feed, "pubDate")).containsExactly("Fri, 20 Nov 2026 07:08:09 GMT");
        assertThat(Http.texts(feed, "lastBuildDate"))
                .allSatisfy(date -> assertThat(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME))
                        .isNotNull());
    }

    @Test
    void an_atom_feed_has_id_link_and_dates_of_each_article() throws Exception {
        Instant time = Instant.parse("2026-11-20T07:08:09Z");
        Article article = newsroom.publish(Draft.of("de-bahn").publishedAt(time));

        var feed =
                Http.xml(Http.get(newsroom.site("nordlicht-zeitung").feedUrl()).body());

        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(Http.texts(feed, "id")).contains(article.url());
        assertThat(Http.texts(feed, "published")).containsExactly(time.toString());
    }

    @Test
    void the_newest_article_comes_first_in_the_feed() throws Exception {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        newsroom.publish(Draft.of("museum").titled("newer").publishedAt(now));
        newsroom.publish(Draft.of("museum").titled("older").publishedAt(now.minusSeconds(60)));

        var feed = Http.xml(Http.get(newsroom.site("dnipro-herald").feedUrl()).body());

        assertThat(Http.texts(feed, "title")).containsExactly("Dnipro Herald", "newer", "older");
    }

    @Test
    void an_unchanged_feed_is_304_by_etag_and_by_date_and_200_after_a_publication() {
        newsroom.publish(Draft.of("museum"));
        String feed = newsroom.site("dnipro-herald").feedUrl();
        HttpResponse<String> first = Http.get(feed);

        var byTag = Http.get(feed, "If-None-Match", Http.header(first, "ETag"));
        var byDate = Http.get(feed, "If-Modified-Since", Http.header(first, "Last-Modified"));
        newsroom.publish(Draft.of("wildfire"));
        var later = Http.get(feed, "If-None-Match", Http.header(first, "ETag"));

        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(byDate.statusCode()).isEqualTo(304);
        assertThat(later.statusCode()).isEqualTo(200);
    }

    @Test
    void validators_differ_between_two_runs_that_published_as_often() {
        Article article = newsroom.publish(Draft.of("museum").publishedAt(Instant.parse("2026-11-20T00:00:00Z")));
        try (Newsroom other = Newsroom.start(NewsroomPorts.free())) {
            Article same = other.publish(Draft.of("museum").publishedAt(Instant.parse("2026-11-21T00:00:00Z")));

            assertThat(same.path()).isEqualTo(article.path());
            assertThat(Http.header(Http.get(same.url()), "ETag"))
                    .isNotEqualTo(Http.header(Http.get(article.url()), "ETag"));
            assertThat(Http.header(Http.get(same.site().feedUrl()), "ETag"))
                    .isNotEqualTo(Http.header(Http.get(article.site().feedUrl()), "ETag"));
        }
    }

    @Test
    void a_head_request_has_the_length_of_the_page_and_no_body() {
        Article article = newsroom.publish(Draft.of("bakhmut"));

        var head = Http.send("HEAD", article.url(), "");
        var get = Http.get(article.url());

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Http.header(head, "Content-Length")).isEqualTo(Http.header(get, "Content-Length"));
        assertThat(Http.header(head, "ETag")).isEqualTo(Http.header(get, "ETag"));
    }

    @Test
    void an_edit_changes_the_page_the_feed_and_the_modified_time_but_not_the_address() throws Exception {
        Article article = newsroom.publish(Draft.of("coalition").publishedAt(Instant.parse("2026-11-20T00:00:00Z")));
        String etag = Http.header(Http.get(article.url()), "ETag");
        String feedTag = Http.header(Http.get(article.site().feedUrl()), "ETag");

        Article edited = newsroom.edit(article.id(), new Edit("A cow objected.", "They govern after all"));

        var page = Http.get(article.url(), "If-None-Match", etag);
        var feed = Http.get(article.site().feedUrl(), "If-None-Match", feedTag);
        assertThat(edited.url()).isEqualTo(article.url());
        assertThat(edited.revision()).isEqualTo(2);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<p>A cow objected.</p>", "<h1>They govern after all</h1>")
                .contains("\"dateModified\":\"" + edited.modified() + "\"");
        assertThat(Http.texts(Http.xml(feed.body()), "modified"))
                .containsExactly(edited.modified().toString());
        assertThat(Http.texts(Http.xml(feed.body()), "title")).contains("They govern after all");
    }

    @Test
    void a_copy_is_on_the_other_site_with_most_of_the_text_and_an_address_of_its_own() {
        Article original = newsroom.publish(Draft.of("bakhmut"));

        Article copy = newsroom.copy(original.id(), "continental-post");

        String page = Http.get(copy.url()).body();
        assertThat(copy.copyOf()).isEqualTo(original.id());
        assertThat(copy.url()).startsWith(newsroom.site("continental-post").base());
        assertThat(copy.text().paragraphs()).isNotEqualTo(original.text().paragraphs());
        assertThat(original.text().paragraphs().subList(1, 9))
                .filteredOn(page::contains)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(page).contains("first appeared in Dnipro Herald");
    }

    @Test
    void a_page_is_as_large_as_asked_and_twice_the_same() {
        Article article = newsroom.publish(Draft.of("bakhmut").seeded(7).paddedTo(60));

        var page = Http.get(article.url());

        assertThat(Integer.parseInt(Http.header(page, "Content-Length"))).isBetween(60 * 1024, 64 * 1024);
        assertThat(Http.get(article.url()).body()).isEqualTo(page.body());
    }

    @Test
    void each_site_describes_its_articles_in_its_own_way() throws Exception {
        String title = "Say \"cheese\" </script>";
        for (Site site : newsroom.sites()) {
            Article article =
                    newsroom.publish(Draft.of(title, List.of("One. Two.")).on(site.name()));
            String page = Http.get(article.url()).body();
            assertThat(page.contains("application/ld+json"))
                    .isEqualTo(!site.name().equals("nordlicht-zeitung"));
            assertThat(page.contains("og:title")).isEqualTo(!site.name().equals("dnipro-herald"));
            if (page.contains("application/ld+json")) {
                String json = page.replaceAll("(?s)^.*<script type=\"application/ld.json\">(.*?)</script>.*$", "$1");
                assertThat(dev.vedette.newsroom.control.Json.MAPPER
                                .readTree(json)
                                .findValue("headline")
                                .asText())
                        .isEqualTo(title);
            }
        }
    }

    @Test
    void an_address_that_never_was_is_404_and_a_newspaper_takes_no_post() {
        String base = newsroom.site("dnipro-herald").base();

        assertThat(Http.get(base + "/war/nothing-000000000000").statusCode()).isEqualTo(404);
        assertThat(Http.post(base + "/", "{}").statusCode()).isEqualTo(405);
        assertThat(Http.get(base + "/robots.txt").body()).startsWith("User-agent: *\n");
    }
}
