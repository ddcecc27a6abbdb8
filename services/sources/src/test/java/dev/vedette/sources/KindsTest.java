package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.contracts.PageFetched;
import dev.vedette.sources.TestSite.Answer;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Articles reach the stream from whatever lists them. */
@QuarkusTest
class KindsTest {

    @ConfigProperty(name = "vedette.kafka")
    String kafka;

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    private TestSite site;
    private Streamed streamed;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
        streamed = new Streamed(kafka);
        for (var path : List.of("/news/one", "/news/two", "/news/three")) {
            site.on(path, Answer.html("<p>The page at " + path + "</p>"));
        }
    }

    @AfterEach
    void close() {
        Api.deleteAll();
        site.close();
        streamed.close();
    }

    @Test
    void pages_of_a_news_sitemap_are_collected_with_its_titles_and_dates() {
        site.on("/sitemap.xml", sitemap(url("/news/one", "First things")));

        var id = Api.register(site.url("/sitemap.xml"), Map.of("kind", "sitemap"));

        eventually(() -> assertThat(entries(id))
                .containsExactly(new FeedEntry(
                        null, site.url("/news/one"), "First things", null, Instant.parse("2026-11-22T08:00:00Z"))));
    }

    @Test
    void what_is_at_an_address_need_not_be_told() {
        site.on("/sitemap.xml", sitemap(url("/news/one", "First things")));

        var id = Api.register(site.url("/sitemap.xml"), Map.of());

        eventually(() -> assertThat(links(id)).containsExactly(site.url("/news/one")));
    }

    @Test
    void the_sitemaps_of_an_index_are_read_each_time_although_the_index_stays_the_same() {
        site.on("/index.xml", index("/part-1.xml", "/part-2.xml", "/lost.xml"));
        site.on("/part-1.xml", sitemap(url("/news/one", "First things")));
        site.on("/part-2.xml", sitemap(url("/news/two", "Second thoughts")));
        var id = Api.register(site.url("/index.xml"), Map.of("kind", "sitemap"));
        eventually(() -> assertThat(links(id)).contains(site.url("/news/one"), site.url("/news/two")));

        site.on("/part-2.xml", sitemap(url("/news/two", "Second thoughts"), url("/news/three", "Third time lucky")));

        eventually(() -> assertThat(links(id)).contains(site.url("/news/three")));
        assertThat(Api.get(id).getString("state")).isEqualTo("healthy");
    }

    @Test
    void an_index_of_which_nothing_can_be_read_has_failed() {
        site.on("/index.xml", index("/lost.xml"));

        var id = Api.register(site.url("/index.xml"), Map.of("kind", "sitemap"));

        eventually(() -> assertThat(Api.get(id).getString("stateReason")).contains("404"));
    }

    @Test
    void links_of_a_page_that_a_selector_names_are_followed() {
        site.on("/front", Answer.html("""
                <nav><a href="/about">About us</a></nav>
                <main><h2><a href="/news/one">First things</a></h2><h2><a href="/news/two">Second thoughts</a></h2></main>"""));

        var id = Api.register(site.url("/front"), Map.of("kind", "page", "selector", "main h2 a"));

        eventually(() -> assertThat(links(id)).containsExactlyInAnyOrder(site.url("/news/one"), site.url("/news/two")));
    }

    @Test
    void a_selector_that_finds_nothing_any_more_is_told_of() {
        site.on("/front", Answer.html("<main><p>We have a new design.</p></main>"));

        var id = Api.register(site.url("/front"), Map.of("kind", "page", "selector", "main h2 a"));

        eventually(() -> assertThat(Api.get(id).getString("stateReason"))
                .isEqualTo("Nothing on this page matches the selector main h2 a"));
    }

    @Test
    void an_article_that_the_feed_carries_whole_is_not_fetched() {
        site.on(
                "/feed",
                Rss.feed()
                        .article("All of <it>", "/news/one", "<p>The whole story.</p>")
                        .answer());

        var id = Api.register(site.url("/feed"), Map.of("fullText", "feed"));

        eventually(() -> assertThat(pages(id)).hasSize(1));
        var page = pages(id).getFirst();
        assertThat(body(page)).contains("<p>The whole story.</p>", "<article>");
        assertThat(page.robots()).contains("not asked");
        assertThat(page.url()).isEqualTo(site.url("/news/one"));
        assertThat(site.asked("/news/one")).isEmpty();
    }

    @Test
    void articles_that_share_a_page_and_differ_after_the_hash_are_articles_of_their_own() {
        site.on(
                "/feed",
                Rss.feed()
                        .article("Nine o'clock", "/news/one", site.url("/news/one#nine"), "<p>It begins.</p>")
                        .article("Ten o'clock", "/news/one", site.url("/news/one#ten"), "<p>It ends.</p>")
                        .answer());

        var id = Api.register(site.url("/feed"), Map.of("fullText", "feed"));

        eventually(() ->
                assertThat(links(id)).containsExactlyInAnyOrder(site.url("/news/one#nine"), site.url("/news/one#ten")));
        assertThat(pages(id)).extracting(page -> page.article().articleId()).doesNotHaveDuplicates();
    }

    @Test
    void a_first_listing_that_does_not_fit_is_all_past_and_no_measure_of_how_often_it_publishes() {
        site.on("/index.xml", index("/part-1.xml", "/part-2.xml", "/part-3.xml"));
        var firsts = new ArrayList<String>();
        for (int part = 1; part <= 3; part++) {
            var urls = new ArrayList<String>();
            for (int page = 0; page < 12; page++) {
                var path = "/past/" + part + "/" + page;
                site.on(path, Answer.html("<p>past</p>"));
                urls.add(undated(path));
                firsts.add(site.url(path));
            }
            site.on("/part-" + part + ".xml", sitemap(urls.toArray(String[]::new)));
        }
        var id = Api.register(site.url("/index.xml"), Map.of("kind", "sitemap"));
        eventually(() -> assertThat(links(id)).containsExactlyInAnyOrderElementsOf(firsts));

        site.on("/part-3.xml", sitemap(undated("/past/3/0"), undated("/news/one")));

        eventually(() -> assertThat(streamed.newsOf(id)).isNotEmpty());
        assertThat(streamed.newsOf(id)).extracting(page -> page.event().url()).containsExactly(site.url("/news/one"));
        assertThat(pages(id)).filteredOn(PageFetched::firstFetch).hasSize(36);
        assertThat(Api.get(id).getInt("articlesSeen")).isEqualTo(37);
        assertThat(Api.get(id).getInt("usualGapSeconds")).isGreaterThan(0);
    }

    @Test
    void an_article_that_the_feed_was_to_carry_but_does_not_is_fetched() {
        site.on("/feed", Rss.feed().item("Headline only", "/news/one").answer());

        var id = Api.register(site.url("/feed"), Map.of("fullText", "feed"));

        eventually(() -> assertThat(pages(id)).hasSize(1));
        assertThat(body(pages(id).getFirst())).isEqualTo("<p>The page at /news/one</p>");
    }

    @Test
    void how_a_feed_asks_to_be_followed_is_heeded_where_nobody_decided_otherwise() {
        site.on("/feed", Rss.feed().says("<ttl>180</ttl>").answer());

        var id = Api.create(Map.of("url", site.url("/feed"))).getString("id");

        eventually(() -> assertThat(Api.get(id).getString("nextFetchReason"))
                .isEqualTo("The feed asks for at least 3 hours between two checks"));
    }

    private List<PageFetched> pages(String id) {
        return streamed.pagesOf(id).stream().map(Streamed.Page::event).toList();
    }

    private List<FeedEntry> entries(String id) {
        return pages(id).stream().map(PageFetched::entry).toList();
    }

    private List<String> links(String id) {
        return pages(id).stream().map(PageFetched::url).toList();
    }

    private static String body(PageFetched page) {
        return new String(Zstd.decompress(page.bodyZstd()), UTF_8);
    }

    private String url(String path, String title) {
        return """
                <url><loc>%s</loc><news:news><news:publication><news:name>The Test Post</news:name>
                <news:language>en</news:language></news:publication>
                <news:publication_date>2026-11-22T08:00:00Z</news:publication_date>
                <news:title>%s</news:title></news:news></url>""".formatted(site.url(path), title);
    }

    private String undated(String path) {
        return "<url><loc>" + site.url(path) + "</loc></url>";
    }

    private static Answer sitemap(String... urls) {
        return xml("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
                 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">%s</urlset>""".formatted(String.join("", urls)));
    }

    private Answer index(String... paths) {
        var sitemaps = List.of(paths).stream()
                .map(path -> "<sitemap><loc>%s</loc></sitemap>".formatted(site.url(path)))
                .toList();
        return xml("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</sitemapindex>"
                .formatted(String.join("", sitemaps)));
    }

    private static Answer xml(String body) {
        return new Answer(200, "application/xml", body.getBytes(UTF_8), Map.of());
    }
}
