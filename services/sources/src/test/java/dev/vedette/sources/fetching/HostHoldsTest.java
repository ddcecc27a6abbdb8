package dev.vedette.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HostHoldsTest {

    private static final String HOST = "news.example:443";

    private final MovingClock clock = new MovingClock();
    private final HostHolds holds = new HostHolds(Duration.ofSeconds(30), clock);

    @Test
    void a_host_that_is_overloaded_is_left_alone_twice_as_long_each_time() {
        holds.learn(HOST, refused("HTTP 503", null));
        assertThat(holds.left(HOST)).isEqualTo(Duration.ofSeconds(30));
        assertThat(holds.left("other.example:443")).isNull();

        clock.advance(Duration.ofSeconds(30));
        assertThat(holds.left(HOST)).isNull();
        holds.learn(HOST, refused("HTTP 429", null));

        assertThat(holds.left(HOST)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void it_is_never_longer_than_an_hour_unless_the_host_asks() {
        for (int i = 0; i < 40; i++) {
            holds.learn(HOST, refused("HTTP 503", null));
        }
        assertThat(holds.left(HOST)).isEqualTo(Duration.ofHours(1));

        holds.learn(HOST, refused("HTTP 503", Duration.ofHours(5)));

        assertThat(holds.left(HOST)).isEqualTo(Duration.ofHours(5));
    }

    @Test
    void another_answer_ends_it_but_that_nobody_asked_does_not() {
        holds.learn(HOST, refused("HTTP 503", null));

        holds.learn(HOST, new Fetched.Held(Duration.ofSeconds(1)));
        assertThat(holds.left(HOST)).isNotNull();

        holds.learn(HOST, refused("HTTP 404", null));
        assertThat(holds.left(HOST)).isNull();
    }

    private static Fetched refused(String status, @Nullable Duration retryAfter) {
        return new Fetched.Refused(status, "", false, retryAfter);
    }
}
