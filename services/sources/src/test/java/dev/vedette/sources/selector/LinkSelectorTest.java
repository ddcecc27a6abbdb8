package dev.vedette.sources.selector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSelectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:matches((.+)+zzq$)",
                "a:MATCHES(x)",
                "a:matchesOwn(x)",
                "p:matchesWholeText(x)",
                "p:matchesWholeOwnText(x)",
                "a[href~=(.+)+zzq]",
                "div:not(p, a[href ~= x])",
                "div:has(a:matches(x))",
                "h2 > a, ul li a:matches(x)",
                "a:match\\65s(x)"
            })
    void what_runs_a_regular_expression_is_refused(String selector) {
        assertThatThrownBy(() -> LinkSelector.parse(selector))
                .isInstanceOf(LinkSelector.IllegalSelectorException.class)
                .message()
                .containsAnyOf("regular expression", "is no CSS selector");
    }

    @ParameterizedTest
    @ValueSource(strings = {"div:has(p:has(a))", "a:has(b), p:has(i)", "div:not(:has(p)):has(a)"})
    void what_searches_subtrees_of_subtrees_is_refused(String selector) {
        assertThatThrownBy(() -> LinkSelector.parse(selector))
                .isInstanceOf(LinkSelector.IllegalSelectorException.class)
                .hasMessageContaining(":has()");
    }

    @Test
    void what_is_no_selector_is_refused() {
        assertThatThrownBy(() -> LinkSelector.parse("a[[")).hasMessage("is no CSS selector");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main h2 a",
                "article:has(h2) a",
                "a[href*=news], a[href^=/politics]",
                "a:contains(Read)",
                "ul > li:nth-child(2) ~ li a"
            })
    void others_find_what_jsoup_finds(String selector) throws Exception {
        var page = Jsoup.parse("""
                <nav><a href=/politics/x>Politics</a></nav><main><article><h2><a href=/news/1>Read it</a></h2></article>
                <ul><li><a href=1>1</a><li><a href=2>2</a><li><a href=3>3</a></ul></main>""");

        assertThat(LinkSelector.parse(selector).select(page))
                .isNotEmpty()
                .containsExactlyElementsOf(page.select(selector));
    }

    @Test
    void on_a_page_where_it_takes_too_long_it_is_given_up() throws Exception {
        var page = Jsoup.parse("<p><a href=/>x</a></p>".repeat(100));
        var clock = new AtomicLong();

        assertThatThrownBy(() -> LinkSelector.parse("p a")
                        .select(
                                page,
                                () -> clock.addAndGet(Duration.ofSeconds(1).toNanos())))
                .isInstanceOf(LinkSelector.TooSlowException.class)
                .hasMessage("takes too long on this page");
        assertThat(LinkSelector.parse("p a").select(page, () -> 0))
                .hasSize(100)
                .first()
                .extracting(Element::text)
                .isEqualTo("x");
    }
}
