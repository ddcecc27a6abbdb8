package dev.vedette.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void rss_2_0() {
        Feed feed = Reading.feed("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><channel>
                  <title>Harbour News</title><link>https://harbour.example/</link><description>All of it</description>
                  <language>en-GB</language><copyright>Harbour</copyright>
                  <managingEditor>desk@harbour.example (The Desk)</managingEditor>
                  <lastBuildDate>Thu, 01 Jan 2026 00:00:00 GMT</lastBuildDate>
                  <item><title>Ferry runs again</title><link>/ferry</link><guid isPermaLink="false">f-1</guid>
                    <pubDate>Thu, 01 Jan 2026 01:00:00 +0100</pubDate><dcterms:modified>2026-01-01T00:00:00Z</dcterms:modified>
                    <dc:creator>Ada Ro</dc:creator><dc:creator>Ben Li</dc:creator>
                    <category>Ferries</category><category domain="x">Weather</category>
                    <description>After &lt;b&gt;eight&lt;/b&gt; days</description>
                    <content:encoded><![CDATA[<p>After eight days <a href="/ferry?all">it</a> runs.</p>]]></content:encoded>
                    <enclosure url="/ferry.mp3" length="12" type="audio/mpeg"/></item>
                </channel></rss>""");

        assertThat(feed.title()).isEqualTo(new Text("Harbour News", false));
        assertThat(feed.link()).isEqualTo("https://harbour.example/");
        assertThat(feed.language()).isEqualTo("en-GB");
        assertThat(feed.author()).isEqualTo("The Desk");
        assertThat(feed.updated()).isEqualTo(NEW_YEAR);
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.link())
                    .as("on the site, not where the feed is")
                    .isEqualTo("https://harbour.example/ferry");
            assertThat(entry.id()).isEqualTo("f-1");
            assertThat(entry.published()).isEqualTo(NEW_YEAR);
            assertThat(entry.updated()).isEqualTo(NEW_YEAR);
            assertThat(entry.author()).isEqualTo("Ada Ro; Ben Li");
            assertThat(entry.tags()).containsExactly("Ferries", "Weather");
            assertThat(entry.summary()).isEqualTo(new Text("After <b>eight</b> days", true));
            assertThat(entry.content())
                    .extracting(Text::html)
                    .asString()
                    .isEqualTo("<p>After eight days <a href=\"https://harbour.example/ferry?all\">it</a> runs.</p>");
            assertThat(entry.enclosures())
                    .containsExactly(new Enclosure("https://harbour.example/ferry.mp3", "12", "audio/mpeg"));
        });
    }

    @Test
    void rss_1_0_has_its_items_beside_the_channel() {
        Feed feed = Reading.feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                         xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link>
                    <items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel>
                  <image><title>not this</title></image>
                  <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link>
                    <dc:date>2026-01-01T00:00:00Z</dc:date></item>
                </rdf:RDF>""");

        assertThat(feed.title()).extracting(Text::plain).isEqualTo("A");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("https://a.example/1");
            assertThat(entry.published()).isEqualTo(NEW_YEAR);
            assertThat(entry.updated()).isNull();
        });
    }

    @Test
    void atom_1_0_with_bases_and_kinds_of_text() {
        Feed feed = Reading.feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://b.example/blog/" xml:lang="uk_UA">
                  <title type="html">B &amp;amp; C</title><id>urn:b</id><updated>2026-01-01T00:00:00Z</updated>
                  <link rel="self" href="feed.xml"/><link rel="alternate" type="text/html" href="."/>
                  <entry xml:base="2026/"><id>urn:b:1</id><title type="text">1 &lt; 2</title>
                    <link href="one"/><link rel="enclosure" href="one.mp3" type="audio/mpeg"/>
                    <published>2026-01-01T02:00:00+02:00</published><category term="numbers" label="Numbers"/>
                    <author><name>Ada</name><email>ada@b.example</email></author>
                    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less &lt; <a href="two">two</a></div></content>
                  </entry></feed>""");

        assertThat(feed.title()).extracting(Text::plain).isEqualTo("B & C");
        assertThat(feed.link()).isEqualTo("https://b.example/blog/");
        assertThat(feed.language()).isEqualTo("uk-UA");
        assertThat(feed.polling().self()).isEqualTo("https://b.example/blog/feed.xml");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo(new Text("1 < 2", false));
            assertThat(entry.link()).isEqualTo("https://b.example/blog/2026/one");
            assertThat(entry.published()).isEqualTo(NEW_YEAR);
            assertThat(entry.author()).isEqualTo("Ada");
            assertThat(entry.tags()).containsExactly("numbers");
            assertThat(entry.content())
                    .extracting(Text::html)
                    .asString()
                    .isEqualTo("<div>Less &lt; <a href=\"https://b.example/blog/2026/two\">two</a></div>");
            assertThat(entry.enclosures())
                    .extracting(Enclosure::url)
                    .containsExactly("https://b.example/blog/2026/one.mp3");
        });
    }

    @Test
    void atom_0_3_in_base64_and_escaped() {
        Feed feed = Reading.feed("""
                <feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline type="text/html" mode="escaped">A &lt;i&gt;b&lt;/i&gt;</tagline>
                <entry><title type="text/html" mode="base64">PGI+Qm9sZDwvYj4=</title><issued>2026-01-01T00:00:00Z</issued>
                <modified>2026-01-01T00:00:00Z</modified></entry></feed>""");

        assertThat(feed.description()).isEqualTo(new Text("A <i>b</i>", true));
        assertThat(feed.entries().getFirst().title()).extracting(Text::plain).isEqualTo("Bold");
        assertThat(feed.entries().getFirst().updated()).isEqualTo(NEW_YEAR);
    }

    @Test
    void cdf_says_things_in_attributes() {
        Feed feed = Reading.feed("""
                <CHANNEL HREF="https://c.example/"><TITLE>C</TITLE><ABSTRACT>About c</ABSTRACT>
                <ITEM HREF="https://c.example/1" LASTMOD="2026-01-01T00:00"><TITLE>One</TITLE></ITEM></CHANNEL>""");

        assertThat(feed.link()).isEqualTo("https://c.example/");
        assertThat(feed.description()).extracting(Text::plain).isEqualTo("About c");
        assertThat(feed.entries().getFirst().link()).isEqualTo("https://c.example/1");
        assertThat(feed.entries().getFirst().updated()).isEqualTo(NEW_YEAR);
    }

    @Test
    void json_feed_1_0_and_1_1() {
        Feed feed = Reading.feed("""
                {"version": "https://jsonfeed.org/version/1.1", "title": "D", "home_page_url": "https://d.example/",
                 "feed_url": "https://d.example/feed.json", "language": "de", "authors": [{"name": "Dora"}],
                 "hubs": [{"type": "WebSub", "url": "https://hub.example/"}],
                 "items": [{"id": 7, "url": "/seven", "content_html": "<p>Sie<script>x</script>ben</p>",
                   "date_published": "2026-01-01T00:00:00Z", "tags": ["Zahlen"], "author": {"name": "Emil"},
                   "attachments": [{"url": "/7.mp3", "mime_type": "audio/mpeg", "size_in_bytes": 9}]}]}""");

        assertThat(feed.author()).isEqualTo("Dora");
        assertThat(feed.polling().hub()).isEqualTo("https://hub.example/");
        assertThat(feed.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo("7");
            assertThat(entry.link()).isEqualTo("https://press.example/seven");
            assertThat(entry.content()).isEqualTo(new Text("<p>Sieben</p>", true));
            assertThat(entry.author()).isEqualTo("Emil");
            assertThat(entry.enclosures())
                    .containsExactly(new Enclosure("https://press.example/7.mp3", "9", "audio/mpeg"));
        });
    }

    @Test
    void what_podcasts_and_pictures_add() {
        Entry entry = Reading.item("""
                <itunes:author>Ada</itunes:author><itunes:summary>Sum</itunes:summary><itunes:keywords>a, b</itunes:keywords>
                <media:group xmlns:media="http://search.yahoo.com/mrss/"><media:title>Clip</media:title>
                <media:content url="https://m.example/clip.mp4" fileSize="5" type="video/mp4"/></media:group>""");

        assertThat(entry.title()).extracting(Text::plain).isEqualTo("Clip");
        assertThat(entry.author()).isEqualTo("Ada");
        assertThat(entry.summary()).extracting(Text::plain).isEqualTo("Sum");
        assertThat(entry.tags()).containsExactly("a", "b");
        assertThat(entry.enclosures()).containsExactly(new Enclosure("https://m.example/clip.mp4", "5", "video/mp4"));
    }

    @Test
    void how_to_follow_it() {
        Feed feed = Reading.feed("""
                <rss><channel><ttl>45</ttl><skipHours><hour>1</hour><hour>24</hour><hour>99</hour></skipHours>
                <skipDays><day>Sunday</day><day>Someday</day></skipDays><sy:updatePeriod>daily</sy:updatePeriod>
                <sy:updateFrequency>4</sy:updateFrequency>
                <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="https://hub.example/"/>
                <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://e.example/feed"/>
                <link>https://e.example/</link></channel></rss>""");

        assertThat(feed.link()).isEqualTo("https://e.example/");
        assertThat(feed.polling().ttl()).isEqualTo(Duration.ofMinutes(45));
        assertThat(feed.polling().updateInterval()).isEqualTo(Duration.ofHours(6));
        assertThat(feed.polling().skipHours()).containsExactlyInAnyOrder(0, 1);
        assertThat(feed.polling().skipDays()).containsExactly(DayOfWeek.SUNDAY);
        assertThat(feed.polling().hub()).isEqualTo("https://hub.example/");
        assertThat(feed.polling().self()).isEqualTo("https://e.example/feed");
    }

    @Test
    void headers_name_the_hub_before_the_feed_does() {
        Feed feed = Reading.feed(
                "<rss><channel><link rel='hub' href='https://other.example/'/></channel></rss>".getBytes(),
                Map.of("link", "<https://hub.example/>; rel=\"hub\", <https://e.example/feed>; rel=self"));

        assertThat(feed.polling().hub()).isEqualTo("https://hub.example/");
        assertThat(feed.polling().self()).isEqualTo("https://e.example/feed");
    }

    @Test
    void the_feed_itself_is_not_its_site() {
        Feed feed = Reading.feed("<feed xmlns='http://www.w3.org/2005/Atom'><link rel='self' href='/feed'/></feed>");

        assertThat(feed.link()).isNull();
    }
}
