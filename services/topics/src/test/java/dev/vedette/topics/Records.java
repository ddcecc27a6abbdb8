package dev.vedette.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Times;
import dev.vedette.kit.json.StreamJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Both ends of the streams that topics stands between. */
public final class Records implements AutoCloseable {

    private final StreamJson json = new StreamJson();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ArticleTagged> tags = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    public Records(String kafka) {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", kafka, "group.id", "test-" + System.nanoTime()));
        properties.put("auto.offset.reset", "earliest");
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Streams.TAGS, Streams.dead(Streams.ARTICLES)));
    }

    public static ArticleStored article(String title, String text) {
        var id = EventIds.of("test-article", title, text);
        var seen = Instant.parse("2026-11-01T10:00:00Z");
        return new ArticleStored(
                EventIds.of("article", id, 1),
                new ArticleRef(id, id, List.of(), 1),
                new SourceFacts(
                        EventIds.of("source", 1),
                        "The Herald",
                        "herald.example",
                        "UA",
                        "en",
                        List.of(),
                        List.of("National Press")),
                new Times(seen, seen, seen, null),
                null,
                "https://herald.example/" + id,
                title,
                null,
                text,
                null,
                "en",
                List.of());
    }

    public void send(ArticleStored article) {
        send(json.write(article));
    }

    public void send(byte[] value) {
        producer.send(new ProducerRecord<>(
                Streams.ARTICLES, UUID.nameUUIDFromBytes(value).toString(), value));
        producer.flush();
    }

    /** All tags of the article seen so far. */
    public List<ArticleTagged> tagsOf(ArticleStored article) {
        poll();
        return tags.stream()
                .filter(tag ->
                        tag.article().articleId().equals(article.article().articleId()))
                .toList();
    }

    /** The reasons of all dead letters seen so far. */
    public List<String> deadLetters() {
        poll();
        return List.copyOf(dead);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            if (record.topic().equals(Streams.TAGS)) {
                tags.add(read(record.value()));
            } else {
                dead.add(new String(
                        record.headers().lastHeader("dead-letter-reason").value(), UTF_8));
            }
        });
    }

    private ArticleTagged read(byte[] value) {
        try {
            return json.read(value, ArticleTagged.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
