package dev.vedette.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SmtpAddressTest {

    @Test
    void host_and_port_become_two_keys() {
        assertThat(SmtpAddress.split("mail.example.org:587"))
                .isEqualTo(Map.of("quarkus.mailer.host", "mail.example.org", "quarkus.mailer.port", "587"));
    }

    @Test
    void a_host_alone_keeps_the_usual_port() {
        assertThat(SmtpAddress.split("mail.example.org")).isEqualTo(Map.of("quarkus.mailer.host", "mail.example.org"));
    }
}
