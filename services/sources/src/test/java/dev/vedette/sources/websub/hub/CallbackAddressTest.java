package dev.vedette.sources.websub.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080",
                "http://desk.localhost",
                "https://vedette",
                "https://vedette.local",
                "https://Vedette.Internal",
                "https://vedette.home.arpa",
                "http://127.0.0.1:8080",
                "http://10.1.2.3",
                "http://172.20.0.1",
                "http://192.168.1.10:8080",
                "http://169.254.1.1",
                "http://[::1]:8080",
                "http://[fd12:3456::1]",
                "http://[fe80::1]"
            })
    void hubs_are_not_asked_where_the_public_address_cannot_be_reached_from_outside(String publicUrl) {
        assertThat(new CallbackAddress(true, null, URI.create(publicUrl)).isReachable())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vedette.example.org", "http://8.8.8.8:8080", "https://[2606:4700::1111]"})
    void hubs_are_told_the_public_address(String publicUrl) {
        assertThat(new CallbackAddress(true, null, URI.create(publicUrl)).of("abc"))
                .isEqualTo(publicUrl + "/api/v1/websub/abc");
    }

    @Test
    void a_chosen_address_counts_whatever_it_is() {
        var chosen = new CallbackAddress(true, URI.create("http://10.0.0.1/in/"), URI.create("http://localhost:8080"));

        assertThat(chosen.of("abc")).isEqualTo("http://10.0.0.1/in/api/v1/websub/abc");
    }

    @Test
    void nothing_is_asked_when_it_is_turned_off() {
        var off = new CallbackAddress(false, URI.create("https://a.example.org"), URI.create("https://example.org"));

        assertThat(off.isReachable()).isFalse();
    }
}
