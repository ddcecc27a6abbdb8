package dev.vedette.topics.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedRunTest {

    /** Each run ends when its future does. */
    private final List<CompletableFuture<Void>> runs = new ArrayList<>();

    private final SharedRun shared = new SharedRun(() -> {
        runs.add(new CompletableFuture<>());
        return Uni.createFrom().completionStage(runs.getLast());
    });

    @Test
    void who_comes_while_one_runs_waits_for_the_next_together_with_all_others() {
        var first = subscribe();
        var others = IntStream.range(0, 100).mapToObj(i -> subscribe()).toList();

        assertThat(runs).hasSize(1);
        runs.get(0).complete(null);
        first.awaitItem();

        assertThat(runs).hasSize(2);
        others.forEach(UniAssertSubscriber::assertNotTerminated);
        runs.get(1).complete(null);
        others.forEach(UniAssertSubscriber::awaitItem);
        assertThat(runs).hasSize(2);
    }

    @Test
    void a_caller_that_goes_away_ends_nothing_for_the_others_and_does_not_stop_the_next() {
        subscribe().cancel();
        var other = subscribe();
        subscribe().cancel();

        runs.get(0).complete(null);
        runs.get(1).complete(null);

        other.awaitItem();
        subscribe();
        assertThat(runs).hasSize(3);
    }

    @Test
    void when_all_callers_of_the_next_run_went_away_it_runs_and_the_one_after_it_is_free() {
        var first = subscribe();
        subscribe().cancel();

        runs.get(0).complete(null);
        first.awaitItem();
        runs.get(1).complete(null);
        var later = subscribe();

        assertThat(runs).hasSize(3);
        runs.get(2).complete(null);
        later.awaitItem();
    }

    @Test
    void a_failure_is_told_to_those_who_wait_and_the_next_run_begins_anew() {
        var first = subscribe();
        var second = subscribe();

        runs.get(0).completeExceptionally(new IllegalStateException("away"));

        first.awaitFailure().assertFailedWith(IllegalStateException.class, "away");
        runs.get(1).complete(null);
        second.awaitItem();
    }

    @Test
    void work_that_throws_is_a_failed_run() {
        var broken = new SharedRun(() -> {
            throw new IllegalStateException("broken");
        });

        for (int i = 0; i < 3; i++) {
            subscribe(broken).awaitFailure().assertFailedWith(IllegalStateException.class, "broken");
        }
    }

    private UniAssertSubscriber<Void> subscribe() {
        return subscribe(shared);
    }

    private static UniAssertSubscriber<Void> subscribe(SharedRun shared) {
        return shared.run().subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
