package dev.vedette.kit.streams;

import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jspecify.annotations.Nullable;

/**
 * Sends records to any stream; done when all in-sync replicas have them. Kafka answers on a thread of its own, and after
 * 30 s fails what it did not confirm; both come back to the caller's context.
 */
@ApplicationScoped
public class StreamSender {

    private final MutinyEmitter<byte[]> streams;
    private final StreamJson json;

    public StreamSender(
            @Channel("streams") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<byte[]> streams,
            StreamJson json) {
        this.streams = streams;
        this.json = json;
    }

    /**
     * Writes the record as JSON, with its name in the header {@code record}.
     *
     * @param stream one of {@link dev.vedette.contracts.Streams}
     * @param record a record of {@code dev.vedette.contracts}
     */
    public Uni<Void> send(String stream, String key, Object record, @Nullable String traceparent) {
        if (!(record instanceof Record)) {
            throw new IllegalArgumentException("Events are records, not " + record.getClass());
        }
        return Uni.createFrom()
                .deferred(() -> sendWritten(
                        stream, key, json.write(record), record.getClass().getSimpleName(), traceparent));
    }

    /**
     * Sends a record that was written before, as the outbox does.
     *
     * @param name the simple class name of the record
     */
    public Uni<Void> sendWritten(String stream, String key, byte[] value, String name, @Nullable String traceparent) {
        var headers = new RecordHeaders();
        StreamHeaders.put(headers, StreamHeaders.RECORD, name);
        if (traceparent != null) {
            StreamHeaders.put(headers, StreamHeaders.TRACEPARENT, traceparent);
        }
        return forward(stream, null, key, value, headers);
    }

    /**
     * Sends a record on as it came.
     *
     * @param partition null for the one of its key
     */
    public Uni<Void> forward(
            String stream, @Nullable Integer partition, @Nullable String key, byte[] value, Headers headers) {
        var metadata = OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(stream)
                .withKey(key)
                .withHeaders(new RecordHeaders(headers));
        if (partition != null) {
            metadata.withPartition(partition);
        }
        return Contexts.comeBack(streams.sendMessage(Message.of(value).addMetadata(metadata.build())));
    }
}
