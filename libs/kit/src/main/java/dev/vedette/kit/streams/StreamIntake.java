package dev.vedette.kit.streams;

import dev.vedette.kit.json.StreamJson;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes records from a stream: decodes each, hands it to its handler, and tries again what fails, until it is done or put
 * aside. See the package for the three kinds of failure.
 */
@ApplicationScoped
public class StreamIntake {

    private final StreamJson json;
    private final IntakeRetry retry;

    public StreamIntake(StreamJson json, IntakeRetry retry) {
        this.json = json;
        this.retry = retry;
    }

    /**
     * Completes when {@code record} is dealt with and may be acknowledged.
     *
     * @param handler may run several times; always on the context that this was subscribed on
     */
    public <E> Uni<Void> take(ConsumerRecord<String, byte[]> record, Class<E> type, Function<E, Uni<Void>> handler) {
        return take(record, RecordHandlers.of(type, handler));
    }

    /** The same for a stream of several types of records. */
    public Uni<Void> take(ConsumerRecord<String, byte[]> record, RecordHandlers handlers) {
        var name = StreamHeaders.text(record.headers(), StreamHeaders.RECORD);
        return retry.run(record, () -> handle(record, handlers.handler(name)));
    }

    private <E> Uni<Void> handle(ConsumerRecord<String, byte[]> record, RecordHandlers.Handler<E> handler) {
        return handler.work().apply(read(record, handler.type()));
    }

    private <E> E read(ConsumerRecord<String, byte[]> record, Class<E> type) {
        if (record.value() == null) {
            throw new PoisonException("The record has no value");
        }
        try {
            return json.read(record.value(), type);
        } catch (IOException | IllegalArgumentException e) {
            throw new PoisonException("This is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
