package dev.vedette.sources.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkListTest {

    private static final URI PAGE = URI.create("https://www.herald.example.org/news/");

    private static final String FRONT_PAGE = """
            <html><head><title>The Herald</title></head><body class="has-menu">
            <header><a href="/"><img alt="The Herald of all the world's news"></a></header>
            <nav><a href="/politics">All of the news about politics</a><a href="/sport/2026">Sport of the year 2026</a></nav>
            <div class="wrap has-menu"><main>
              <article><a href="/politics/2026/11/22/minister-resigns-after-vote"><img alt=""></a>
                <h2><a href="/politics/2026/11/22/minister-resigns-after-vote">Minister resigns after a lost vote</a></h2>
                <a href="/politics/2026/11/22/minister-resigns-after-vote#comments">12 comments</a></article>
              <article><a href="/world/storm-hits-the-coast-4412907"><h3>Storm hits the coast again</h3>
                <p>Thousands are without power, and the worst is still to come.</p></a></article>
              <article><h2><a href="https://city.herald.example.org/a/55120">Trams stand still in the whole city</a></h2></article>
              <ul class="latest">
                <li><a href="/economy/prices-fall-for-the-third-month">Prices fall for the third month in a row</a></li>
                <li><a href="/economy/bank-keeps-its-rates-where-they-are?utm_source=front">Bank keeps its rates where they are</a></li>
                <li><a href="article.php?id=99812">Farmers ask for help after the floods</a></li>
              </ul>
              <a href="/tag/weather">Everything about the weather of today</a>
              <a href="https://partner.example.com/2026/11/22/the-best-offers-of-the-week">The best offers of the whole week</a>
              <a href="/static/annual-report-of-the-herald.pdf">Annual report of the Herald 2025</a>
              <a href="mailto:desk@herald.example.org">Write a letter to the editors now</a>
            </main></div>
            <div class="site-footer"><a href="/company/who-we-are-and-what-we-do">Who we are and what we do here</a></div>
            </body></html>
            """;

    @Test
    void links_to_articles_are_told_from_navigation_advertising_and_files() {
        assertThat(read(FRONT_PAGE, null))
                .extracting(ListedLink::link)
                .containsExactly(
                        "https://www.herald.example.org/politics/2026/11/22/minister-resigns-after-vote",
                        "https://www.herald.example.org/world/storm-hits-the-coast-4412907",
                        "https://city.herald.example.org/a/55120",
                        "https://www.herald.example.org/economy/prices-fall-for-the-third-month",
                        "https://www.herald.example.org/economy/bank-keeps-its-rates-where-they-are?utm_source=front",
                        "https://www.herald.example.org/news/article.php?id=99812");
    }

    @Test
    void the_title_is_the_headline_and_not_the_teaser_or_the_comments() {
        assertThat(read(FRONT_PAGE, null))
                .extracting(ListedLink::title)
                .startsWith("Minister resigns after a lost vote", "Storm hits the coast again");
    }

    @Test
    void a_selector_decides_alone_and_may_name_links_or_what_is_around_them() {
        assertThat(read(FRONT_PAGE, "nav a"))
                .extracting(ListedLink::title)
                .containsExactly("All of the news about politics", "Sport of the year 2026");
        assertThat(read(FRONT_PAGE, "article h2, article h3"))
                .extracting(ListedLink::title)
                .containsExactly(
                        "Minister resigns after a lost vote",
                        "Storm hits the coast again",
                        "Trams stand still in the whole city");
    }

    @Test
    void a_selector_that_is_none_is_told() {
        assertThatThrownBy(() -> read(FRONT_PAGE, "a[[")).isInstanceOf(UnreadableListingException.class);
    }

    @Test
    void links_are_read_in_the_encoding_of_the_answer_or_else_of_the_page() {
        var link = "<li><a href='/n/100200300'>Уряд змінив правила для всіх</a></li>";
        var windows = Charset.forName("windows-1251");

        assertThat(LinkList.read(link.getBytes(windows), "text/html; charset=windows-1251", PAGE, "li a"))
                .extracting(ListedLink::title)
                .containsExactly("Уряд змінив правила для всіх");
        assertThat(LinkList.read(
                        ("<meta charset=windows-1251>" + link).getBytes(windows),
                        "text/html; charset=no-such",
                        PAGE,
                        "a"))
                .extracting(ListedLink::title)
                .containsExactly("Уряд змінив правила для всіх");
    }

    @Test
    void scripts_without_spaces_have_headlines_too() {
        var page = "<ul>" + "<li><a href='/news/20261122001.html'>政府は新しい経済対策を発表した</a></li>"
                + "<li><a href='/news/20261122002.html'>台風が沿岸地域に接近している</a></li>"
                + "<li><a href='/news/20261122003.html'>天気</a></li></ul>";

        assertThat(read(page, null)).extracting(ListedLink::title).containsExactly("政府は新しい経済対策を発表した", "台風が沿岸地域に接近している");
    }

    @Test
    void a_base_address_in_the_page_counts() {
        var page = "<base href='https://herald.example.org/archive/'><h2><a href='2026/11/22/one-two-three-four'>"
                + "One two three four five</a></h2>";

        assertThat(read(page, null))
                .extracting(ListedLink::link)
                .containsExactly("https://herald.example.org/archive/2026/11/22/one-two-three-four");
    }

    @Test
    void what_is_no_page_lists_nothing() {
        assertThat(read("", null)).isEmpty();
        assertThat(read("\u0000\u0001 not a page <a <a <a", null)).isEmpty();
    }

    private static List<ListedLink> read(String html, @Nullable String selector) {
        return LinkList.read(html.getBytes(UTF_8), "text/html; charset=utf-8", PAGE, selector);
    }
}
