package dev.vedette.articles.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.streams.PoisonException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    @ParameterizedTest
    @CsvSource({
        "https://m.herald.org/a?ref=feed, https://www.herald.org/a",
        "http://herald.co.uk/a, https://news.herald.co.uk/a",
        "https://herald.org/a?x=1, https://herald.org/a",
        "https://herald.org/a, https://herald.org/?p=12",
        "http://127.0.0.1:8080/a?b, http://127.0.0.1:8080/a",
        "http://localhost:8080/a?b, http://localhost:8080/a",
        "https://herald.org/a, https://herald.org/indexes"
    })
    void an_address_on_the_same_registrable_domain_is_believed(String fetched, String declared) {
        assertThat(Identity.of(fetched, declared).canonical()).isEqualTo(declared);
    }

    @ParameterizedTest
    @CsvSource({
        "https://thief.org/a, https://herald.org/a",
        "https://thief.co.uk/a, https://herald.co.uk/a",
        "https://thief.github.io/a, https://herald.github.io/a",
        "https://herald.org.thief.org/a, https://herald.org/a",
        "http://127.0.0.1:8080/a, http://127.0.0.1:9090/a",
        "http://127.0.0.1/a, http://127.0.0.2/a",
        "http://[::1]/a, http://[::2]/a",
        "https://herald.org/a, ftp://herald.org/a",
        "https://herald.org/a, /a",
        "https://herald.org/a, https://herald.org/a b"
    })
    void any_other_address_is_not(String fetched, String declared) {
        assertThat(Identity.of(fetched, declared).canonical()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://herald.org",
                "https://herald.org/",
                "https://herald.org/index.html",
                "https://www.herald.org/INDEX.php",
                "https://herald.org/default.aspx",
                "https://herald.org/home.htm"
            })
    void a_home_page_identifies_no_article(String home) {
        assertThat(Identity.of("https://herald.org/a", home).canonical()).isNull();
    }

    @Test
    void its_own_address_is_no_other_one() {
        assertThat(Identity.of("https://herald.org/a", "https://herald.org/a").canonical())
                .isNull();
        assertThat(Identity.of("https://herald.org/a", null).canonical()).isNull();
    }

    @Test
    void an_address_that_is_too_long_is_not_believed() {
        assertThat(Identity.of("https://herald.org/a", "https://herald.org/" + "a".repeat(2048))
                        .canonical())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:isbn:1", "ftp://herald.org/a", "not an address", "https:///a"})
    void a_page_from_no_web_address_is_refused(String fetched) {
        assertThatThrownBy(() -> Identity.of(fetched, null)).isInstanceOf(PoisonException.class);
    }
}
