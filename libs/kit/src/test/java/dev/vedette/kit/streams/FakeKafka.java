package dev.vedette.kit.streams;

import dev.vedette.kit.json.StreamJson;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;

/** Takes what {@link StreamSender} sends, or refuses it. */
public final class FakeKafka {

    /** Says how a record that is sent ends. */
    private volatile Function<Sent, Uni<Void>> answer = sent -> Uni.createFrom().voidItem();

    private final List<Sent> taken = new CopyOnWriteArrayList<>();

    /** A record that was sent. */
    public record Sent(String stream, @Nullable Integer partition, String key, byte[] value, Headers headers) {

        public @Nullable String header(String name) {
            return StreamHeaders.text(headers, name);
        }
    }

    public void answer(Function<Sent, Uni<Void>> how) {
        answer = how;
    }

    public void fail(Function<Sent, @Nullable Throwable> how) {
        answer = sent -> {
            var failure = how.apply(sent);
            return failure == null
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(failure);
        };
    }

    /** What was taken, in this order. */
    public List<Sent> taken() {
        return List.copyOf(taken);
    }

    @SuppressWarnings("unchecked")
    public StreamSender sender() {
        var emitter = (MutinyEmitter<byte[]>) Proxy.newProxyInstance(
                FakeKafka.class.getClassLoader(), new Class<?>[] {MutinyEmitter.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("sendMessage")) {
                        return send((Message<byte[]>) arguments[0]);
                    }
                    throw new UnsupportedOperationException(method.toString());
                });
        return new StreamSender(emitter, new StreamJson());
    }

    private Uni<Void> send(Message<byte[]> message) {
        var metadata = message.getMetadata(OutgoingKafkaRecordMetadata.class).orElseThrow();
        var sent = new Sent(
                metadata.getTopic(),
                metadata.getPartition() < 0 ? null : metadata.getPartition(),
                String.valueOf(metadata.getKey()),
                message.getPayload(),
                metadata.getHeaders());
        return Uni.createFrom().deferred(() -> answer.apply(sent)).invoke(() -> taken.add(sent));
    }
}
