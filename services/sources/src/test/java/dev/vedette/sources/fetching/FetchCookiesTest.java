package dev.vedette.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FetchCookiesTest {

    private static final URI WWW = URI.create("https://www.example.org/feed");
    private static final URI RSS = URI.create("https://rss.example.org/feed");

    @Test
    void a_cookie_goes_back_to_the_host_that_set_it_and_to_no_other() {
        var cookies = set(WWW, "a=1; Path=/", "b=2");

        assertThat(cookies.header(WWW)).isEqualTo("a=1; b=2");
        assertThat(cookies.header(RSS)).isNull();
        assertThat(cookies.header(URI.create("https://example.com/"))).isNull();
    }

    @Test
    void one_for_its_domain_goes_to_all_hosts_of_that() {
        var cookies = set(WWW, "a=1; Domain=.Example.org");

        assertThat(cookies.header(RSS)).isEqualTo("a=1");
        assertThat(cookies.header(URI.create("https://wexample.org/"))).isNull();
    }

    @Test
    void none_is_taken_for_another_site_or_for_a_whole_top_level_domain() {
        assertThat(set(WWW, "a=1; Domain=example.com", "b=1; Domain=org").held())
                .isEmpty();
        assertThat(set(URI.create("https://a.co.uk/"), "a=1; Domain=co.uk").held())
                .isEmpty();
    }

    @Test
    void a_secure_one_is_not_sent_in_the_clear() {
        assertThat(set(WWW, "a=1; Secure").header(URI.create("http://www.example.org/")))
                .isNull();
    }

    @Test
    void a_later_one_replaces_an_earlier_and_an_expired_one_takes_it_away() {
        assertThat(set(WWW, "a=1", "a=2").header(WWW)).isEqualTo("a=2");
        assertThat(set(WWW, "a=1", "a=; Max-Age=0").header(WWW)).isNull();
    }

    @Test
    void too_many_are_not_taken_at_all() {
        var many = IntStream.range(0, 30).mapToObj(i -> "a" + i + "=1").toArray(String[]::new);

        assertThat(set(WWW, many).header(WWW)).isNull();
        assertThat(set(WWW, "nonsense", "=", "").held()).isEmpty();
    }

    private static FetchCookies set(URI from, String... cookies) {
        return FetchCookies.NONE.and(from, List.of(cookies));
    }
}
