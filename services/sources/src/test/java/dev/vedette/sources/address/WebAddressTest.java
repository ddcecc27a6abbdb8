package dev.vedette.sources.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/\uD800",
                "http://a.example/x\uDC00y",
                "http://a.ex\uD800mple/",
                "http://127.1/",
                "http://0177.0.0.1/",
                "http://10.00.0.1/",
                "news.example.org/feed",
                "mailto:a@a.example"
            })
    void what_is_no_web_address_is_none(String text) {
        assertThat(WebAddress.parse(text)).isNull();
    }

    @Test
    void a_link_with_half_a_character_leads_nowhere() {
        assertThat(WebAddress.resolve(URI.create("https://a.example/feed"), "/\uD83D"))
                .isNull();
        assertThat(WebAddress.resolve(URI.create("https://a.example/feed"), "/\uD83D\uDE00"))
                .hasToString("https://a.example/%F0%9F%98%80");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://10.0.0.1/", "http://0.example.org/", "http://1.02.example.org/", "http://100.20.30.0/"})
    void numbers_that_everybody_reads_alike_are_addresses(String text) {
        assertThat(WebAddress.parse(text)).hasToString(text);
    }
}
