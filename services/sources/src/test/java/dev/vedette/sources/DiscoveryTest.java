package dev.vedette.sources;

import static dev.vedette.sources.Api.SOURCES;
import static dev.vedette.sources.Api.analyst;
import static dev.vedette.sources.Api.viewer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.vedette.sources.TestSite.Answer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a site is found to offer. */
@QuarkusTest
class DiscoveryTest {

    private static final int MOST_REQUESTS = 25;

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    private TestSite site;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        site.close();
    }

    @Test
    void a_home_page_offers_its_feeds_its_sitemaps_and_its_links() {
        site.on("/", Answer.html("""
                <html><head><title>The Test Post</title>
                <link rel="alternate" type="application/rss+xml" href="/all.xml" title="All">
                <link rel="alternate" type="application/rss+xml" href="/comments/feed"></head><body>
                %s<a href="/sport/rss">Sport as RSS</a></body></html>""".formatted(stories())));
        site.on("/all.xml", Rss.feed().item("One", "/a/1").item("Two", "/a/2").answer());
        site.on("/sport/rss", Rss.feed().item("Goal", "/s/1").answer());
        site.on("/robots.txt", text("User-agent: *\nDisallow:\nSitemap: " + site.url("/maps/index.xml")));
        site.on(
                "/maps/index.xml",
                xml("<sitemapindex><sitemap><loc>" + site.url("/maps/1.xml") + "</loc></sitemap></sitemapindex>"));
        site.on(
                "/maps/1.xml",
                xml("<urlset><url><loc>" + site.url("/a/1") + "</loc><lastmod>2026-11-20</lastmod></url></urlset>"));
        var known = Api.create(Map.of("url", site.url("/sport/rss"), "enabled", false))
                .getString("id");

        var found =
                discover("/").body("title", equalTo("The Test Post")).extract().jsonPath();

        assertThat(found.<String>getList("offers.kind")).containsExactly("feed", "feed", "sitemap", "page");
        assertThat(found.<String>getList("offers.url"))
                .containsExactly(
                        site.url("/all.xml"), site.url("/sport/rss"), site.url("/maps/index.xml"), site.url("/"));
        assertThat(found.getString("offers[0].title")).isEqualTo("The Test Post");
        assertThat(found.<String>getList("offers[0].sample.title")).containsExactly("One", "Two");
        assertThat(found.getString("offers[0].newest")).isEqualTo("2026-11-22T08:00:00Z");
        assertThat(found.<String>getList("offers.sourceId")).containsExactly(null, known, null, null);
        assertThat(found.getString("offers[2].newest")).isEqualTo("2026-11-20T00:00:00Z");
        assertThat(found.getInt("offers[3].listed")).isEqualTo(6);
        assertThat(found.<String>getList("offers[3].sample.link"))
                .hasSize(5)
                .first()
                .isEqualTo(site.url("/2026/11/22/story-of-the-day-0"));
        assertThat(site.asked("/comments/feed")).isEmpty();
    }

    @Test
    void a_feed_that_nobody_names_is_found_at_its_usual_place() {
        site.on("/", Answer.html("<title>Silent</title><p>Nothing here</p>"));
        site.on("/rss.xml", Rss.feed().item("One", "/a/1").answer());

        discover("/").body("offers.url", contains(site.url("/rss.xml")), "offers.kind", contains("feed"));
        assertThat(site.asked("/atom.xml")).isEmpty();
    }

    @Test
    void the_address_of_a_feed_offers_just_that() {
        site.on("/feed", Rss.feed().item("One", "/a/1").answer());

        discover("/feed").body("offers", hasSize(1), "offers[0].kind", equalTo("feed"), "offers[0].listed", equalTo(1));
    }

    @Test
    void of_an_address_without_its_scheme_http_is_tried_where_https_does_not_answer() {
        site.on("/all.xml", Rss.feed().item("One", "/a/1").answer());

        analyst()
                .body(Map.of("url", "127.0.0.1:" + sitePort + "/all.xml"))
                .post(SOURCES + "/discover")
                .then()
                .statusCode(200)
                .body("url", equalTo(site.url("/all.xml")), "offers[0].kind", equalTo("feed"));
    }

    @Test
    void the_same_feed_at_two_addresses_is_offered_once() {
        site.on("/", Answer.html("<a href='/rss'>RSS</a> <a href='/feed'>Feed</a>"));
        site.on("/rss", Rss.feed().item("One", "/a/1").answer());
        site.on("/feed", Rss.feed().item("One", "/a/1").answer());

        discover("/").body("offers.url", contains(site.url("/rss")));
    }

    @Test
    void a_page_that_names_very_many_feeds_is_not_asked_for_all_of_them() {
        var links = IntStream.range(0, 500)
                .mapToObj(i -> "<link rel=alternate type='application/rss+xml' href='/feeds/" + i + "'><a href='/rss/"
                        + i + "/rss'>RSS</a>")
                .collect(Collectors.joining());
        site.on("/", Answer.html(links));

        discover("/").body("offers", empty());

        assertThat(site.askedInAll().stream().filter(asked -> !asked.path().equals("/robots.txt")))
                .hasSizeLessThan(MOST_REQUESTS);
    }

    @Test
    void what_cannot_be_reached_or_must_not_be_is_told() {
        site.on("/gone", Answer.status(410));

        refused(site.url("/gone"));
        refused("http://169.254.169.254/latest/meta-data");
        refused("no address at all");
        viewer().body(Map.of("url", site.url("/")))
                .post(SOURCES + "/discover")
                .then()
                .statusCode(403);
    }

    private static void refused(String url) {
        analyst()
                .body(Map.of("url", url))
                .post(SOURCES + "/discover")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("url"));
    }

    private ValidatableResponse discover(String path) {
        return analyst()
                .body(Map.of("url", site.url(path)))
                .post(SOURCES + "/discover")
                .then()
                .statusCode(200);
    }

    private static String stories() {
        return IntStream.range(0, 6)
                .mapToObj(i -> "<h2><a href='/2026/11/22/story-of-the-day-" + i + "'>The story of the day, number " + i
                        + "</a></h2>")
                .collect(Collectors.joining());
    }

    private static Answer xml(String body) {
        return new Answer(200, "application/xml", ("<?xml version='1.0'?>" + body).getBytes(UTF_8), Map.of());
    }

    private static Answer text(String body) {
        return new Answer(200, "text/plain", body.getBytes(UTF_8), Map.of());
    }
}
