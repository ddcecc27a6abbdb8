package dev.vedette.articles;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.ArticleChanged;
import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.contracts.TopicTagged;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.json.StreamJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Both ends of the streams that the service stands between. */
public final class Records implements AutoCloseable {

    public static final SourceFacts GAZETTE = source(2, "The Gazette");
    public static final SourceFacts TRIBUNE = source(3, "The Tribune");

    public static final SourceFacts HERALD = new SourceFacts(
            EventIds.of("source", 1), "The Herald", "herald.example", "UA", "en", List.of(), List.of("National Press"));
    private static final Instant SEEN = Instant.parse("2026-11-01T10:00:00Z");

    private final StreamJson json = new StreamJson();
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, List<ArticleStored>> articles = new HashMap<>();
    private final List<ArticleChanged> changes = new ArrayList<>();
    private final List<String> dead = new ArrayList<>();

    public Records(String kafka) {
        var properties = new Properties();
        properties.putAll(Map.of("bootstrap.servers", kafka, "group.id", "test-" + System.nanoTime()));
        properties.put("auto.offset.reset", "earliest");
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(
                List.of(Streams.ARTICLES, Streams.ARTICLES_PAST, Streams.CHANGES, Streams.dead(Streams.PAGES)));
    }

    public static PageFetched page(String url, String html) {
        return page(url, "text/html; charset=utf-8", Zstd.compress(html.getBytes(UTF_8)));
    }

    /** The same page as {@code source} lists it, seen at another time. */
    public static PageFetched listedBy(SourceFacts source, Duration later, PageFetched page) {
        return new PageFetched(
                EventIds.of("test-page", page.eventId(), source.id(), later),
                page.article(),
                source,
                new Times(null, SEEN.plus(later), null, null),
                null,
                page.url(),
                page.entry(),
                page.status(),
                page.contentType(),
                page.robots(),
                false,
                page.bodyZstd());
    }

    /** A page that its source had when it was fetched for the first time. */
    static PageFetched backlog(String url, String html, Instant published) {
        return page(url, "text/html; charset=utf-8", Zstd.compress(html.getBytes(UTF_8)), published, true);
    }

    private static SourceFacts source(int number, String name) {
        return new SourceFacts(EventIds.of("source", number), name, "press.example", null, "en", List.of());
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

    /** A topic of {@code team}, as it is since {@code change}. */
    static TopicChanged topic(UUID topic, long change, String team, Visibility visibility) {
        return topic(topic, change, team, visibility, "Topic of " + team, false);
    }

    static TopicChanged topic(
            UUID topic, long change, String team, Visibility visibility, String name, boolean deleted) {
        return new TopicChanged(
                EventIds.of("topic-changed", topic, change),
                topic,
                change,
                team,
                visibility,
                name,
                "#4c6ef5",
                deleted,
                null);
    }

    /** All tags of an article as of topic change {@code topicsAt}. */
    static ArticleTags tags(ArticleStored article, long topicsAt, UUID... topics) {
        return new ArticleTags(
                EventIds.of(
                        "tags", article.article().articleId(), article.article().revision(), topicsAt),
                article.article(),
                article.source(),
                article.times().withTagged(SEEN),
                null,
                article.url(),
                article.title(),
                null,
                article.language(),
                "lead",
                topicsAt,
                Stream.of(topics).map(topic -> match(topic, article.title())).toList());
    }

    /** One topic applied to the archive by topic change {@code change}. */
    static TopicTagged applied(ArticleStored article, long change, UUID topic, boolean matches) {
        return new TopicTagged(
                EventIds.of("applied", article.article().articleId(), topic, change),
                topic,
                1,
                change,
                article.article().articleId(),
                article.article().revision(),
                matches ? match(topic, article.title()) : null,
                null);
    }

    private static TopicMatch match(UUID topic, String sentence) {
        return new TopicMatch(topic, 1, 0.8, Prominence.MAIN, List.of(new Evidence("title", 0, 3, sentence)));
    }

    void send(PageFetched page) {
        send(Streams.PAGES, page);
    }

    void send(String stream, PageFetched page) {
        send(stream, page.url(), page);
    }

    /** What {@code source} published before it was known here. */
    void sendPast(SourceFacts source, String url, String html, Instant published) {
        var page = page(url, "text/html; charset=utf-8", Zstd.compress(html.getBytes(UTF_8)), published, true);
        send(Streams.PAGES_PAST, listedBy(source, Duration.ZERO, page));
    }

    void send(ArticleTags tags) {
        send(Streams.TAGS, tags.article().articleId().toString(), tags);
    }

    void sendPast(ArticleTags tags) {
        send(Streams.TAGS_PAST, tags.article().articleId().toString(), tags);
    }

    void sendPast(TopicTagged tagged) {
        send(Streams.TAGS_PAST, tagged.articleId().toString(), tagged);
    }

    void send(TopicChanged topic) {
        send(Streams.TOPICS, topic.topicId().toString(), topic);
    }

    private void send(String stream, String key, Record record) {
        var name = record.getClass().getSimpleName().getBytes(UTF_8);
        producer.send(
                new ProducerRecord<>(stream, null, key, json.write(record), List.of(new RecordHeader("record", name))));
        producer.flush();
    }

    void send(String stream, String key, byte[] value) {
        producer.send(new ProducerRecord<>(stream, key, value));
        producer.flush();
    }

    /** What was published so far of articles at {@code url}, as news or as past. */
    public List<ArticleStored> published(String url) {
        return published(Streams.ARTICLES, url);
    }

    List<ArticleStored> published(String stream, String url) {
        poll();
        return articles.getOrDefault(stream, List.of()).stream()
                .filter(article -> article.url().equals(url))
                .toList();
    }

    /** What was told so far of changes of an article. */
    List<ArticleChanged> changes(UUID article) {
        poll();
        return changes.stream()
                .filter(change -> change.articleId().equals(article))
                .toList();
    }

    /** The reasons of all dead letters so far. */
    List<String> deadLetters() {
        poll();
        return List.copyOf(dead);
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            switch (record.topic()) {
                case Streams.ARTICLES, Streams.ARTICLES_PAST ->
                    articles.computeIfAbsent(record.topic(), stream -> new ArrayList<>())
                            .add(read(record.value(), ArticleStored.class));
                case Streams.CHANGES -> changes.add(read(record.value(), ArticleChanged.class));
                default -> {
                    var reason = record.headers().lastHeader("dead-letter-reason");
                    dead.add(new String(reason.value(), UTF_8));
                }
            }
        });
    }

    private <T> T read(byte[] value, Class<T> type) {
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
