package dev.vedette.articles.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.articles.index.bulk.Patience;
import dev.vedette.articles.opensearch.SearchException;
import dev.vedette.kit.outages.Outages;
import dev.vedette.kit.streams.IntakeConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final IntakeConfig QUICK = new IntakeConfig() {
        @Override
        public Duration firstPause() {
            return Duration.ofNanos(1);
        }

        @Override
        public Duration longestPause() {
            return Duration.ofNanos(2);
        }

        @Override
        public int tries() {
            return 3;
        }

        @Override
        public Duration unreadyAfter() {
            return Duration.ofMinutes(5);
        }
    };

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final int OUTAGE = 6_000;

    private final Vertx vertx = Vertx.vertx();
    private final Patience patience = patience(vertx);

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void an_outage_of_thousands_of_tries_ends_when_the_server_is_back_on_the_same_context() {
        var tries = new AtomicInteger();
        Set<Context> contexts = ConcurrentHashMap.newKeySet();

        patience.again(() -> {
                    contexts.add(Vertx.currentContext());
                    return tries.incrementAndGet() <= OUTAGE
                            ? Uni.createFrom().failure(SearchException.refused(503, "away"))
                            : Uni.createFrom().voidItem();
                })
                .await()
                .atMost(LONG);

        assertThat(tries).hasValue(OUTAGE + 1);
        assertThat(contexts).hasSize(1);
    }

    @Test
    void a_failure_of_our_own_is_not_repeated() {
        var tries = new AtomicInteger();

        var work = patience.again(() -> {
            tries.incrementAndGet();
            throw new IllegalStateException("a mistake");
        });

        assertThatThrownBy(() -> work.await().atMost(LONG)).hasMessage("a mistake");
        assertThat(tries).hasValue(1);
    }

    static Patience patience(Vertx vertx) {
        return new Patience(new Outages(new ArrayList<>()), QUICK, vertx);
    }
}
