package dev.vedette.alerts.channels;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example.org/a,       https://hooks.example.org:443",
        "https://hooks.example.org:443/b?c, https://hooks.example.org:443",
        "HTTPS://Hooks.Example.ORG,         https://hooks.example.org:443",
        "http://hooks.example.org,          http://hooks.example.org:80",
        "http://hooks.example.org:8081/,    http://hooks.example.org:8081",
        "http://[2001:db8::1]/x,            http://[2001:db8::1]:80"
    })
    void channels_of_one_scheme_host_and_port_share_an_endpoint(String url, String endpoint) {
        assertThat(Endpoint.of(new Target.Webhook(url, "whsec_")).name()).isEqualTo(endpoint);
    }

    @org.junit.jupiter.api.Test
    void all_mail_is_one_endpoint() {
        assertThat(Endpoint.of(new Target.Email("desk@example.org"))).isEqualTo(Endpoint.MAIL);
    }
}
