package dev.vedette.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.Visibility;
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

/** Both ends of the streams that the service stands between. */
final class Records implements AutoCloseable {

    static final SourceFacts HERALD = new SourceFacts(
            EventIds.of("source", 1), "The Herald", "herald.example", "UA", "en", List.of(), List.of("National Press"));
    private static final Instant SEEN = Instant.parse("2026-11-01T10:00:00Z");

    private final StreamJson json = new StreamJson();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ArticleStored> articles = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    Records(String kafka) {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", kafka, "group.id", "test-" + System.nanoTime()));
        properties.put("auto.offset.reset", "earliest");
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of(Streams.ARTICLES, Streams.dead(Streams.PAGES)));
    }

    static PageFetched page(String url, String html) {
        return page(url, "text/html; charset=utf-8", Zstd.compress(html.getBytes(UTF_8)));
    }

    /** A page that its source had when it was fetched for the first time. */
    static PageFetched backlog(String url, String html, Instant published) {
        return page(url, "text/html; charset=utf-8", Zstd.compress(html.getBytes(UTF_8)), published, true);
    }

    static PageFetched page(String url, String contentType, byte[] bodyZstd) {
        return page(url, contentType, bodyZstd, SEEN, false);
    }

    private static PageFetched page(
            String url, String contentType, byte[] bodyZstd, Instant published, boolean firstFetch) {
        var id = EventIds.of("test-article", url);
        return new PageFetched(
                EventIds.of("test-page", url, List.of(bodyZstd.length, java.util.Arrays.hashCode(bodyZstd))),
                new ArticleRef(id, id, List.of(), 0),
                HERALD,
                new Times(null, SEEN, null, null),
                null,
                url,
                new FeedEntry(url, url, "As the feed has it", null, published),
                200,
                contentType,
                "allowed",
                firstFetch,
                bodyZstd);
    }

    /** A tag by a topic of {@code team}. */
    static ArticleTagged tag(ArticleStored article, UUID topic, String team, Visibility visibility) {
        return new ArticleTagged(
                EventIds.of("tag", article.article().articleId(), topic),
                article.article(),
                article.source(),
                article.times().withTagged(SEEN),
                null,
                topic,
                1,
                "Topic of " + team,
                "#4c6ef5",
                team,
                visibility,
                0.8,
                Prominence.MAIN,
                List.of(new Evidence("title", 0, 3, article.title())),
                article.title(),
                article.url(),
                article.language(),
                "lead",
                false);
    }

    void send(PageFetched page) {
        send(Streams.PAGES, page.url(), json.write(page));
    }

    void send(ArticleTagged tag) {
        send(Streams.TAGS, tag.article().articleId().toString(), json.write(tag));
    }

    void send(String stream, String key, byte[] value) {
        producer.send(new ProducerRecord<>(stream, key, value));
        producer.flush();
    }

    /** What was published so far of articles at {@code url}. */
    List<ArticleStored> published(String url) {
        poll();
        return articles.stream().filter(article -> article.url().equals(url)).toList();
    }

    /** The reasons of all dead letters so far. */
    List<String> deadLetters() {
        poll();
        return List.copyOf(dead);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            if (record.topic().equals(Streams.ARTICLES)) {
                articles.add(read(record.value()));
            } else {
                dead.add(new String(
                        record.headers().lastHeader("dead-letter-reason").value(), UTF_8));
            }
        });
    }

    private ArticleStored read(byte[] value) {
        try {
            return json.read(value, ArticleStored.class);
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
