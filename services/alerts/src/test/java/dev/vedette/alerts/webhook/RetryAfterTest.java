package dev.vedette.alerts.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("1999-12-31T23:58:59Z");

    @Test
    void seconds_are_a_pause() {
        assertThat(RetryAfter.parse(" 120 ", NOW)).isEqualTo(Duration.ofSeconds(120));
    }

    @Test
    void a_date_is_the_pause_until_then() {
        assertThat(RetryAfter.parse("Fri, 31 Dec 1999 23:59:59 GMT", NOW)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_date_that_has_passed_asks_for_no_pause() {
        assertThat(RetryAfter.parse("Fri, 31 Dec 1999 23:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
    }

    @Test
    void what_cannot_be_understood_asks_for_nothing() {
        assertThat(RetryAfter.parse("soon", NOW)).isNull();
        assertThat(RetryAfter.parse("-5", NOW)).isNull();
        assertThat(RetryAfter.parse("99999999999999999999", NOW)).isNull();
        assertThat(RetryAfter.parse(null, NOW)).isNull();
    }
}
