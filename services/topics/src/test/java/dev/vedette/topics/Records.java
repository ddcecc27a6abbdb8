package dev.vedette.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.TopicChanged;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
    private final List<ArticleTags> tags = new ArrayList<>();
    private final List<ArticleTags> pastTags = new ArrayList<>();
    private final List<TopicChanged> topics = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    public Records(String kafka) {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", kafka, "group.id", "test-" + System.nanoTime()));
        properties.put("auto.offset.reset", "earliest");
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Streams.TAGS, Streams.TAGS_PAST, Streams.TOPICS, Streams.dead(Streams.ARTICLES)));
    }

    /** The article in another revision. */
    public static ArticleStored revised(ArticleStored article, int revision, String text) {
        var ref = article.article();
        return new ArticleStored(
                EventIds.of("article", ref.articleId(), revision),
                new ArticleRef(ref.articleId(), ref.storyId(), ref.mergedFrom(), revision),
                article.source(),
                article.times(),
                null,
                article.url(),
                article.title(),
                "The title before",
                text,
                article.author(),
                article.language(),
                article.captions());
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
        send(Streams.ARTICLES, json.write(article));
    }

    public void sendPast(ArticleStored article) {
        send(Streams.ARTICLES_PAST, json.write(article));
    }

    /** Gives its key. */
    public String send(byte[] value) {
        return send(Streams.ARTICLES, value);
    }

    private String send(String stream, byte[] value) {
        var key = UUID.nameUUIDFromBytes(value).toString();
        producer.send(new ProducerRecord<>(stream, key, value));
        producer.flush();
        return key;
    }

    /** What was said of the article on {@code tags} so far. */
    public List<ArticleTags> tagsOf(ArticleStored article) {
        poll();
        return of(article, tags);
    }

    /** What was said of the article on {@code tags-past} so far. */
    public List<ArticleTags> pastTagsOf(ArticleStored article) {
        poll();
        return of(article, pastTags);
    }

    private static List<ArticleTags> of(ArticleStored article, List<ArticleTags> tags) {
        return tags.stream()
                .filter(each ->
                        each.article().articleId().equals(article.article().articleId()))
                .toList();
    }

    /** What was said of the topic on {@code topics} so far. */
    public List<TopicChanged> changesOf(String topic) {
        poll();
        return topics.stream()
                .filter(each -> each.topicId().toString().equals(topic))
                .toList();
    }

    /** The reasons of all dead letters seen so far. */
    public List<String> deadLetters() {
        poll();
        return List.copyOf(dead);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            switch (record.topic()) {
                case Streams.TAGS -> tags.add(read(record.value(), ArticleTags.class));
                case Streams.TAGS_PAST -> pastTags.add(read(record.value(), ArticleTags.class));
                case Streams.TOPICS -> topics.add(read(record.value(), TopicChanged.class));
                default -> setAside(record);
            }
        });
    }

    /** Beside letters there are markers of replays, which have no reason. */
    private void setAside(ConsumerRecord<String, byte[]> record) {
        var reason = record.headers().lastHeader("dead-letter-reason");
        if (reason != null) {
            dead.add(new String(reason.value(), UTF_8));
        }
    }

    private <R> R read(byte[] value, Class<R> type) {
        try {
            return json.read(value, type);
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
