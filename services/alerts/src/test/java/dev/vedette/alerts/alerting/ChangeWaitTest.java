package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Tags.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChangeWaitTest {

    private final ChangeWait wait = new ChangeWait(Duration.ofSeconds(60));

    @Test
    void a_change_is_waited_for_until_patience_ends() {
        assertThat(wait.mayGoOn(7, NOW)).isTrue();
        assertThat(wait.mayGoOn(7, NOW.plusSeconds(59))).isTrue();
        assertThat(wait.mayGoOn(7, NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void what_was_given_up_is_not_waited_for_again_nor_what_was_before_it() {
        wait.mayGoOn(7, NOW);
        wait.mayGoOn(7, NOW.plusSeconds(60));

        assertThat(wait.mayGoOn(7, NOW.plusSeconds(61))).isFalse();
        assertThat(wait.mayGoOn(6, NOW.plusSeconds(61))).isFalse();
        assertThat(wait.mayGoOn(8, NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void a_change_that_came_is_forgotten_and_later_waits_have_all_their_time() {
        wait.mayGoOn(7, NOW);
        wait.over(7);

        assertThat(wait.mayGoOn(7, NOW.plusSeconds(3600))).isTrue();
    }
}
