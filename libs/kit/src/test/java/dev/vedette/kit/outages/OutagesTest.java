package dev.vedette.kit.outages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.smallrye.mutiny.CompositeException;
import io.vertx.core.VertxException;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTest {

    private final Outages outages = new Outages(List.of(new ConnectionSigns()));

    static Stream<Throwable> passing() {
        return Stream.of(
                new ConnectException("refused"),
                new ClosedChannelException(),
                new IOException("Connection reset by peer"),
                new TimeoutException(),
                new VertxException("Connection was closed"),
                new NotEnoughReplicasException("one is away"),
                new ServiceUnavailableException(),
                new WebApplicationException(429),
                new IllegalStateException("wrapped", new RuntimeException(new ConnectException("refused"))),
                new CompositeException(new IllegalStateException("one"), new ConnectException("another")));
    }

    static Stream<Throwable> staying() {
        return Stream.of(
                new NullPointerException(),
                new IllegalStateException("There is no revision"),
                new IOException("The bytes are no zstd"),
                new JsonParseException(null, "no JSON"),
                new RecordTooLargeException("6 MB"),
                new WebApplicationException(400));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void what_a_server_does_that_is_away_passes(Throwable failure) {
        assertThat(outages.isOutage(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("staying")
    void what_is_wrong_with_the_data_or_with_us_stays(Throwable failure) {
        assertThat(outages.isOutage(failure)).isFalse();
    }

    @Test
    void causes_that_go_round_in_a_circle_are_each_asked_once() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);

        assertThat(outages.isOutage(one)).isFalse();
    }
}
