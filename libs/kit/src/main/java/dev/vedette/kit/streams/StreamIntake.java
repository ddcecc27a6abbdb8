package dev.vedette.kit.streams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.contracts.Streams;
import dev.vedette.kit.json.StreamJson;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

/**
 * Takes one record from a stream. What cannot be understood, and what breaks a rule ({@link PoisonException}), goes
 * to the dead-letter stream with its reason. Any other failure is a server's: the record is tried again, unacknowledged,
 * with growing pauses, and so the ones behind it wait.
 */
@ApplicationScoped
public class StreamIntake {

    private static final Logger LOG = Logger.getLogger(StreamIntake.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    /** A server that is away comes back sooner; what fails so often may be a mistake of ours. */
    private static final int STACK_AFTER = 8;

    private final StreamJson json;
    private final StreamSender sender;
    private final Vertx vertx;

    public StreamIntake(StreamJson json, StreamSender sender, Vertx vertx) {
        this.json = json;
        this.sender = sender;
        this.vertx = vertx;
    }

    /** Completes when {@code record} is dealt with and may be acknowledged. */
    public <E> Uni<Void> take(ConsumerRecord<String, byte[]> record, Class<E> type, Function<E, Uni<Void>> handler) {
        return Uni.createFrom().deferred(() -> attempt(record, type, handler, 0));
    }

    private <E> Uni<Void> attempt(
            ConsumerRecord<String, byte[]> record, Class<E> type, Function<E, Uni<Void>> handler, int failures) {
        return Uni.createFrom()
                .deferred(() -> handler.apply(read(record, type)))
                .onFailure(PoisonException.class)
                .recoverWithUni(poison -> bury(record, poison))
                .onFailure()
                .recoverWithUni(failure ->
                        pause(record, failure, failures).chain(() -> attempt(record, type, handler, failures + 1)));
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

    private Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable poison) {
        LOG.warnf(
                "%s %d:%d goes to the dead letters: %s",
                record.topic(), record.partition(), record.offset(), poison.getMessage());
        var headers = new RecordHeaders(record.headers());
        headers.add("dead-letter-reason", String.valueOf(poison.getMessage()).getBytes(UTF_8));
        headers.add("dead-letter-origin", (record.partition() + ":" + record.offset()).getBytes(UTF_8));
        var key = record.key() == null ? "" : record.key();
        var value = record.value() == null ? new byte[0] : record.value();
        return sender.send(Streams.dead(record.topic()), key, value, headers);
    }

    private Uni<Void> pause(ConsumerRecord<String, byte[]> record, Throwable failure, int failures) {
        if (failures == STACK_AFTER) {
            LOG.errorf(failure, "%s %d:%d fails again and again", record.topic(), record.partition(), record.offset());
        }
        long millis = Math.min(LONGEST_PAUSE.toMillis(), 100L << Math.min(failures, 10));
        LOG.warnf(
                "%s %d:%d waits %d ms for another try: %s",
                record.topic(), record.partition(), record.offset(), millis, failure);
        Context context = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(resume -> vertx.setTimer(millis, timer -> {
                    if (context == null) {
                        resume.complete(null);
                    } else {
                        context.runOnContext(nothing -> resume.complete(null));
                    }
                }));
    }
}
