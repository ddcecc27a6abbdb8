package dev.vedette.sources.politeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HostGateTest {

    private static final String HOST = "news.example:443";

    /** Those whose turn it was, in order, each ended by the test. */
    private final List<String> came = new ArrayList<>();

    private final Map<String, UniEmitter<? super String>> running = new HashMap<>();

    private final Queue<Runnable> pausing = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private final HostGate gate = new HostGate((pause, next) -> {
        pauses.add(pause);
        pausing.add(next);
    });

    @Test
    void one_at_a_time_goes_to_a_host_in_the_order_of_asking() {
        enter("first", HOST);
        enter("second", HOST);
        enter("third", HOST);
        enter("elsewhere", "other.example:443");

        assertThat(came).containsExactly("first", "elsewhere");
        running.get("first").complete("done");
        assertThat(came).containsExactly("first", "elsewhere", "second");
        running.get("second").complete("done");

        assertThat(came).containsExactly("first", "elsewhere", "second", "third");
    }

    @Test
    void a_waiting_one_that_is_cancelled_is_passed_over() {
        enter("first", HOST);
        var second = enter("second", HOST);
        enter("third", HOST);

        second.cancel();
        running.get("first").complete("done");

        assertThat(came).containsExactly("first", "third");
    }

    @Test
    void when_all_who_wait_are_cancelled_the_host_is_free_again() {
        enter("first", HOST);
        enter("second", HOST).cancel();
        running.get("first").complete("done");

        enter("later", HOST);

        assertThat(came).containsExactly("first", "later");
    }

    @Test
    void a_running_one_that_is_cancelled_leaves() {
        var first = enter("first", HOST);
        enter("second", HOST);

        first.cancel();

        assertThat(came).containsExactly("first", "second");
    }

    @Test
    void cancelling_what_was_done_long_ago_lets_nobody_pass() {
        var first = enter("first", HOST);
        enter("second", HOST);
        enter("third", HOST);
        running.get("first").complete("done");

        first.cancel();

        assertThat(came).containsExactly("first", "second");
    }

    @Test
    void one_that_fails_leaves() {
        var first = enter("first", HOST);
        enter("second", HOST);

        running.get("first").fail(new IllegalStateException("no answer"));

        first.assertFailedWith(IllegalStateException.class, "no answer");
        assertThat(came).containsExactly("first", "second");
    }

    @Test
    void one_that_fails_before_it_begins_leaves() {
        var broken = gate.inTurn(HOST, () -> Duration.ZERO, () -> {
                    throw new IllegalStateException("not even begun");
                })
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());

        enter("next", HOST);

        broken.assertFailedWith(IllegalStateException.class, "not even begun");
        assertThat(came).containsExactly("next");
    }

    @Test
    void the_next_one_waits_for_the_pause_and_the_one_before_does_not() {
        var first = enter("first", HOST, Duration.ofSeconds(2));
        enter("second", HOST, Duration.ofSeconds(2));

        running.get("first").complete("done");

        first.assertCompleted();
        assertThat(came).containsExactly("first");
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
        pausing.remove().run();
        assertThat(came).containsExactly("first", "second");
    }

    @Test
    void who_is_cancelled_during_the_pause_is_passed_over() {
        enter("first", HOST, Duration.ofSeconds(2));
        var second = enter("second", HOST, Duration.ofSeconds(2));
        enter("third", HOST, Duration.ofSeconds(2));
        running.get("first").complete("done");

        second.cancel();
        pausing.remove().run();

        assertThat(came).containsExactly("first", "third");
        assertThat(pauses).hasSize(1);
    }

    @Test
    void who_asks_during_the_pause_waits_for_its_end() {
        enter("first", HOST, Duration.ofSeconds(2));
        running.get("first").complete("done");

        enter("second", HOST, Duration.ofSeconds(2));

        assertThat(came).containsExactly("first");
        pausing.remove().run();
        assertThat(came).containsExactly("first", "second");
    }

    private UniAssertSubscriber<String> enter(String name, String host) {
        return enter(name, host, Duration.ZERO);
    }

    private UniAssertSubscriber<String> enter(String name, String host, Duration pause) {
        return gate.inTurn(
                        host,
                        () -> pause,
                        () -> Uni.createFrom().<String>emitter(ending -> {
                            came.add(name);
                            running.put(name, ending);
                        }))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }
}
