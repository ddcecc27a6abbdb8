package dev.vedette.kit.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/** Sends records to any stream; done when all in-sync replicas have them. */
@ApplicationScoped
public class StreamSender {

    private final MutinyEmitter<byte[]> streams;

    public StreamSender(
            @Channel("streams") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> streams) {
        this.streams = streams;
    }

    public Uni<Void> send(String stream, String key, byte[] value, @Nullable String traceparent) {
        var headers = new RecordHeaders();
        if (traceparent != null) {
            headers.add("traceparent", traceparent.getBytes(UTF_8));
        }
        return send(stream, key, value, headers);
    }

    Uni<Void> send(String stream, String key, byte[] value, RecordHeaders headers) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(stream)
                .withKey(key)
                .withHeaders(headers)
                .build();
        return onCallersContext(streams.sendMessage(Message.of(value).addMetadata(metadata)));
    }

    /** Kafka answers on its own thread; what follows, such as a database session, must stay on the caller's. */
    private static <T> Uni<T> onCallersContext(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = Vertx.currentContext();
            return context == null
                    ? work.emitOn(Infrastructure.getDefaultExecutor())
                    : work.emitOn(command -> context.runOnContext(nothing -> command.run()));
        });
    }
}
