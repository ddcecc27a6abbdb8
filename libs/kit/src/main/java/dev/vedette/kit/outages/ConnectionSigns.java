package dev.vedette.kit.outages;

import io.vertx.core.VertxException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;

/** Failures that say so themselves, connections that fail or time out, Kafka's retriable failures, and answers of a service that has no time now. */
@Singleton
class ConnectionSigns implements OutageSign {

    private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

    @Override
    public boolean isOutage(Throwable failure) {
        return switch (failure) {
            case TemporaryFailure ours -> ours.isTemporary();
            case RetriableException kafka -> true;
            case TimeoutException late -> true;
            case io.smallrye.mutiny.TimeoutException late -> true;
            case RejectedExecutionException full -> true;
            case VertxException closed -> true;
            case IOException io -> isConnection(io);
            case WebApplicationException answer ->
                BUSY.contains(answer.getResponse().getStatus());
            default -> false;
        };
    }

    /** Not any IOException: data that cannot be read is one too. */
    private static boolean isConnection(IOException failure) {
        var said = String.valueOf(failure.getMessage());
        return failure instanceof SocketException
                || failure instanceof UnknownHostException
                || failure instanceof ClosedChannelException
                || failure instanceof InterruptedIOException
                || said.contains("onnection reset")
                || said.contains("Broken pipe");
    }
}
