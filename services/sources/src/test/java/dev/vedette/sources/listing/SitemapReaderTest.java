package dev.vedette.sources.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapReaderTest {

    private static final URI ADDRESS = URI.create("https://herald.example.org/maps/news.xml");
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    @Test
    void news_are_read_with_title_time_and_language_the_newest_first() {
        var pages = pages("""
                <url><loc>https://herald.example.org/plain</loc></url>
                <url><loc>https://herald.example.org/old</loc><lastmod>2026-11-01</lastmod></url>
                <url><loc>https://herald.example.org/new?a=1&amp;b=2</loc><news:news>
                  <news:publication><news:name>The Herald</news:name><news:language>uk</news:language></news:publication>
                  <news:publication_date>2026-11-22T10:30:00+02:00</news:publication_date>
                  <news:title>Storm &amp; flood</news:title></news:news></url>""");

        assertThat(pages.pages())
                .extracting(Sitemap.Page::link)
                .containsExactly(
                        "https://herald.example.org/new?a=1&b=2",
                        "https://herald.example.org/old",
                        "https://herald.example.org/plain");
        var news = pages.pages().getFirst();
        assertThat(news.title()).isEqualTo("Storm & flood");
        assertThat(news.published()).isEqualTo(Instant.parse("2026-11-22T08:30:00Z"));
        assertThat(news.language()).isEqualTo("uk");
        assertThat(news.isNews()).isTrue();
        assertThat(pages.pages().get(1).modified()).isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(pages.pages().getLast().isNews()).isFalse();
    }

    @Test
    void an_index_lists_its_sitemaps_the_newest_first() {
        var index = (Sitemap.Index) read("<sitemapindex xmlns='" + SITEMAP + "'>"
                + "<sitemap><loc>https://herald.example.org/2024.xml</loc><lastmod>2024-12-31</lastmod></sitemap>"
                + "<sitemap><loc>https://herald.example.org/2026.xml.gz</loc><lastmod>2026-11-22T10:00:00Z</lastmod></sitemap>"
                + "</sitemapindex>");

        assertThat(index.children())
                .extracting(child -> child.address().toString())
                .containsExactly("https://herald.example.org/2026.xml.gz", "https://herald.example.org/2024.xml");
    }

    @Test
    void a_sitemap_without_a_namespace_or_cut_short_gives_what_it_has() {
        var pages =
                (Sitemap.Pages) read("<?xml version='1.0'?><urlset><url><loc>https://herald.example.org/1</loc></url>"
                        + "<url><loc>https://herald.example.org/2</loc></url><url><lo");

        assertThat(pages.pages()).extracting(Sitemap.Page::link).contains("https://herald.example.org/1");
    }

    @Test
    void lines_of_addresses_are_a_sitemap_too() {
        var pages = (Sitemap.Pages) read("https://herald.example.org/1\nhttps://herald.example.org/2\n");

        assertThat(pages.pages()).hasSize(2);
    }

    @Test
    void a_compressed_sitemap_is_unpacked_but_a_bomb_is_not() throws IOException {
        var plain = urlset("<url><loc>https://herald.example.org/1</loc></url>");

        assertThat(((Sitemap.Pages) SitemapReader.read(zipped(plain.getBytes(UTF_8)), ADDRESS)).pages())
                .hasSize(1);
        assertThatThrownBy(() -> SitemapReader.read(zipped(new byte[64 * 1024 * 1024]), ADDRESS))
                .isInstanceOf(UnreadableListingException.class)
                .hasMessageContaining("larger");
        assertThatThrownBy(() -> SitemapReader.read(new byte[] {0x1f, (byte) 0x8b, 8, 0, 1}, ADDRESS))
                .isInstanceOf(UnreadableListingException.class);
    }

    @Test
    void of_very_many_pages_the_newest_are_kept() {
        var many = IntStream.range(0, 3_000)
                .mapToObj(i -> "<url><loc>https://herald.example.org/" + i + "</loc><lastmod>"
                        + Instant.EPOCH.plusSeconds(86_400L * i) + "</lastmod></url>")
                .collect(Collectors.joining());

        assertThat(pages(many).pages())
                .hasSize(1_000)
                .first()
                .extracting(Sitemap.Page::link)
                .isEqualTo("https://herald.example.org/2999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<!doctype html><html><body><p>A page</p></body></html>",
                "{\"items\": []}",
                "<rss version='2.0'><channel><item><link>https://herald.example.org/1</link></item></channel></rss>"
            })
    void what_is_no_sitemap_is_told(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(UnreadableListingException.class);
    }

    @Test
    void files_and_entities_are_not_opened(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "https://herald.example.org/secret");
        var xml = "<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + urlset("<url><loc>&x;</loc></url>");

        assertThat(linksOrNothing(xml)).doesNotContain("secret");
    }

    @Test
    void entities_that_grow_do_not() {
        var xml =
                new StringBuilder("<?xml version='1.0'?><!DOCTYPE urlset [<!ENTITY a0 'https://herald.example.org/'>");
        for (int i = 1; i < 20; i++) {
            xml.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        xml.append("]>").append(urlset("<url><loc>&a19;</loc></url>"));

        assertThat(linksOrNothing(xml.toString())).isEmpty();
    }

    private static String linksOrNothing(String xml) {
        try {
            return read(xml) instanceof Sitemap.Pages found
                    ? found.pages().stream().map(Sitemap.Page::link).collect(Collectors.joining())
                    : "";
        } catch (UnreadableListingException e) {
            return "";
        }
    }

    private static Sitemap.Pages pages(String urls) {
        return (Sitemap.Pages) read(urlset(urls));
    }

    private static String urlset(String urls) {
        return "<urlset xmlns='" + SITEMAP + "' xmlns:news='" + NEWS + "'>" + urls + "</urlset>";
    }

    private static Sitemap read(String body) {
        return SitemapReader.read(body.getBytes(UTF_8), ADDRESS);
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }
}
