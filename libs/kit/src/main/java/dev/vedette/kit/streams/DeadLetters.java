package dev.vedette.kit.streams;

import dev.vedette.contracts.Streams;
import dev.vedette.kit.outages.Outages;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts records aside on the dead-letter stream of their stream, with the reason and where they stood. A letter that Kafka
 * refuses for good, since it is larger than the stream takes, goes without its value, and a header says so: the record
 * itself can be read at its origin for as long as its stream keeps it.
 */
@Singleton
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int LONGEST_REASON = 1_000;

    private final StreamSender sender;
    private final Outages outages;
    private final String service;

    public DeadLetters(
            StreamSender sender, Outages outages, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.sender = sender;
        this.outages = outages;
        this.service = service;
    }

    /** Fails only when Kafka is away. */
    public Uni<Void> bury(ConsumerRecord<String, byte[]> record, Throwable cause) {
        LOG.warnf(
                "%s %d:%d goes to the dead letters: %s",
                record.topic(), record.partition(), record.offset(), cause.getMessage());
        var headers = new RecordHeaders(record.headers());
        address(headers, record, cause);
        var value = record.value() == null ? new byte[0] : record.value();
        return sender.forward(Streams.dead(record.topic()), null, record.key(), value, headers)
                .onFailure(refusal -> !outages.isOutage(refusal))
                .recoverWithUni(refusal -> buryWithoutValue(record, cause));
    }

    private Uni<Void> buryWithoutValue(ConsumerRecord<String, byte[]> record, Throwable cause) {
        var headers = new RecordHeaders();
        keep(headers, record, StreamHeaders.RECORD);
        keep(headers, record, StreamHeaders.TRACEPARENT);
        address(headers, record, cause);
        var bytes = record.value() == null ? 0 : record.value().length;
        StreamHeaders.put(headers, StreamHeaders.VALUE_LEFT_OUT, String.valueOf(bytes));
        return sender.forward(Streams.dead(record.topic()), null, record.key(), new byte[0], headers);
    }

    private static void keep(Headers headers, ConsumerRecord<String, byte[]> record, String name) {
        var value = StreamHeaders.text(record.headers(), name);
        if (value != null) {
            StreamHeaders.put(headers, name, value);
        }
    }

    private void address(Headers headers, ConsumerRecord<String, byte[]> record, Throwable cause) {
        StreamHeaders.put(headers, StreamHeaders.REASON, reason(cause.getMessage(), cause));
        StreamHeaders.put(headers, StreamHeaders.SERVICE, service);
        StreamHeaders.put(headers, StreamHeaders.ORIGIN, record.partition() + ":" + record.offset());
    }

    private static String reason(@Nullable String message, Throwable cause) {
        var reason = cause instanceof PoisonException && message != null ? message : cause.toString();
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }
}
