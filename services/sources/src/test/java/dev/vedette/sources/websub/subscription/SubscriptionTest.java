package dev.vedette.sources.websub.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final HubBackoff backoff = new HubBackoff(MINUTE);
    private final Subscription subscription = new Subscription(
            new UUID(0, 1),
            new UUID(0, 2),
            new HubOffer(URI.create("https://hub.example.org/"), URI.create("https://example.org/feed")),
            "token",
            "secret",
            NOW);

    @Test
    void a_hub_that_does_not_ask_back_is_asked_again_after_pauses_that_double_up_to_a_day() {
        subscription.ask(backoff, NOW);
        assertThat(subscription.state).isEqualTo(SubscriptionState.PENDING);
        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(MINUTE));
        assertThat(subscription.problem).isNull();

        subscription.ask(backoff, NOW);
        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(MINUTE.multipliedBy(2)));
        assertThat(subscription.problem).isEqualTo("The hub took the request, but did not ask back");

        for (int i = 0; i < 40; i++) {
            subscription.ask(backoff, NOW);
        }
        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(DAY));
    }

    @Test
    void it_is_renewed_when_four_fifths_of_the_lease_are_over() {
        subscription.ask(backoff, NOW);
        subscription.verified(Duration.ofDays(10), backoff, NOW);

        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(Duration.ofDays(8)));
        assertThat(subscription.leaseUntil).isEqualTo(NOW.plus(Duration.ofDays(10)));
    }

    @Test
    void however_short_a_lease_the_hub_is_not_asked_all_the_time() {
        subscription.verified(Duration.ofSeconds(1), backoff, NOW);

        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(MINUTE));
    }

    @Test
    void it_stays_verified_while_it_is_renewed_and_lapses_when_the_lease_ends() {
        subscription.verified(Duration.ofMinutes(10), backoff, NOW);
        var renewal = subscription.nextTryAt;

        assertThat(subscription.ask(backoff, renewal)).isFalse();
        assertThat(subscription.ask(backoff, renewal.plusSeconds(60))).isFalse();
        assertThat(subscription.state).isEqualTo(SubscriptionState.VERIFIED);
        assertThat(subscription.nextTryAt).isEqualTo(subscription.leaseUntil);

        assertThat(subscription.ask(backoff, subscription.nextTryAt)).isTrue();
        assertThat(subscription.state).isEqualTo(SubscriptionState.LAPSED);
        assertThat(subscription.problem).isEqualTo("The hub did not renew the subscription in time");
        assertThat(subscription.ask(backoff, subscription.nextTryAt)).isFalse();
    }

    @Test
    void a_refusal_ends_a_lease_and_is_questioned_once_a_day() {
        subscription.verified(DAY, backoff, NOW);

        assertThat(subscription.refused("No", backoff, NOW)).isTrue();
        assertThat(subscription.state).isEqualTo(SubscriptionState.REFUSED);
        assertThat(subscription.nextTryAt).isEqualTo(NOW.plus(DAY));
        assertThat(subscription.refused("No", backoff, NOW)).isFalse();
    }

    @Test
    void a_hub_is_told_three_times_that_nobody_needs_it_any_more() {
        subscription.verified(DAY, backoff, NOW);
        subscription.sourceId = null;

        for (int i = 0; i < 3; i++) {
            assertThat(subscription.isForgotten()).isFalse();
            subscription.ask(backoff, NOW);
            assertThat(subscription.state).isEqualTo(SubscriptionState.LEAVING);
            assertThat(subscription.request().secret()).isNull();
        }
        assertThat(subscription.isForgotten()).isTrue();
    }

    @Test
    void a_hub_that_was_never_asked_need_not_be_told() {
        subscription.sourceId = null;

        assertThat(subscription.isForgotten()).isTrue();
    }
}
