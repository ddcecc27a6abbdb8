package dev.vedette.sources.websub.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentTest {

    private static final Duration ASKED = Duration.ofDays(10);

    @ParameterizedTest
    @CsvSource({"3600,PT1H", "0,PT0S", "999999999,P30D", "99999999999999999999,P10D", "-5,P10D", "soon,P10D", ",P10D"})
    void a_lease_is_what_the_hub_says_within_reason_or_what_was_asked_for(String said, Duration lease) {
        assertThat(new Intent("subscribe", "t", said, null).lease(ASKED)).isEqualTo(lease);
    }

    @Test
    void the_reason_of_a_refusal_is_shown_in_one_short_line() {
        assertThat(new Intent("denied", "t", null, null).refusal()).isEqualTo("The hub refused the subscription");
        assertThat(new Intent("denied", "t", null, "not\nyou").refusal())
                .isEqualTo("The hub refused the subscription: not you");
        assertThat(new Intent("denied", "t", null, "x".repeat(1000)).refusal()).hasSizeLessThan(250);
    }
}
