package dev.vedette.sources;

import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.SourceChanged;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.json.StreamJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the service put on its streams. */
final class Streamed implements AutoCloseable {

    /** A page with the key and headers of its record. */
    record Page(PageFetched event, ConsumerRecord<String, byte[]> record) {}

    private final StreamJson json = new StreamJson();
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Page> pages = new ArrayList<>();
    private final List<SourceChanged> changes = new ArrayList<>();

    Streamed(String kafka) {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", kafka, "group.id", "test-" + System.nanoTime()));
        properties.put("auto.offset.reset", "earliest");
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Streams.PAGES, Streams.PAGES_PAST, Streams.SOURCES));
    }

    List<Page> pagesOf(String sourceId) {
        poll();
        return pages.stream()
                .filter(page -> page.event().source().id().equals(UUID.fromString(sourceId)))
                .toList();
    }

    /** Of the stream of the present. */
    List<Page> newsOf(String sourceId) {
        return pagesOf(sourceId).stream()
                .filter(page -> page.record().topic().equals(Streams.PAGES))
                .toList();
    }

    List<SourceChanged> changesOf(String sourceId) {
        poll();
        return changes.stream()
                .filter(change -> change.source().id().equals(UUID.fromString(sourceId)))
                .toList();
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            if (record.topic().startsWith(Streams.PAGES)) {
                pages.add(new Page(read(record, PageFetched.class), record));
            } else {
                changes.add(read(record, SourceChanged.class));
            }
        });
    }

    private <E> E read(ConsumerRecord<String, byte[]> record, Class<E> type) {
        try {
            return json.read(record.value(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
