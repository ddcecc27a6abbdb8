package dev.vedette.kit.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.servers.Servers;
import dev.vedette.kit.streams.FakeKafka;
import dev.vedette.kit.streams.FakeKafka.Sent;
import dev.vedette.local.servers.KafkaServer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a real Kafka; {@link FakeKafka} only stands between, to hand on or to refuse what is sent. */
@ExtendWith(Servers.class)
class DeadLetterBoxTest {

    private static final PageRequest ALL = new PageRequest(200, null);

    private final Vertx vertx = Vertx.vertx();
    private final FakeKafka between = new FakeKafka();

    @SuppressWarnings("NullAway.Init")
    private RecordReader reader;

    @SuppressWarnings("NullAway.Init")
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect(KafkaServer server) {
        Map<String, Object> kafka = Map.of("bootstrap.servers", server.address());
        reader = new RecordReader(kafka);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", server.address(), "max.request.size", 6 * 1024 * 1024),
                new StringSerializer(),
                new ByteArraySerializer());
        between.answer(this::handOn);
    }

    @AfterEach
    void close() {
        producer.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void letters_are_listed_the_newest_first_page_by_page() {
        var older = letter("changes", "value", "articles");
        var newer = letter("changes", "value", "articles");
        var box = box("articles", "changes");

        var first = list(box, new PageRequest(1, null));
        var second = list(box, new PageRequest(1, first.next()));

        assertThat(first.items()).extracting(DeadLetter::key).containsExactly(newer);
        assertThat(second.items()).extracting(DeadLetter::key).containsExactly(older);
        assertThat(first.items().getFirst().reason()).isEqualTo("a rule is broken");
        assertThat(first.items().getFirst().record()).isEqualTo("Text");
        assertThat(first.items().getFirst().bytes()).isEqualTo(5);
        assertThat(first.items().getFirst().replayed()).isNull();
    }

    @Test
    void a_replayed_record_is_on_its_stream_again_as_it_was_and_who_did_it_is_kept() {
        var key = letter("tags", "value", "articles");
        var box = box("articles", "tags");
        var id = find(box, key).id();

        var answer = box.replay(id, "ada").await().indefinitely();

        var record = onStream("tags", key).getFirst();
        assertThat(new String(record.value(), UTF_8)).isEqualTo("value");
        assertThat(headers(record)).containsEntry("record", "Text").containsEntry("replayed-by", "ada");
        assertThat(headers(record).keySet()).noneMatch(name -> name.startsWith("dead-letter-"));
        assertThat(answer.replayed()).isNotNull();
        assertThat(find(box, key).replayed()).extracting(DeadLetter.Replay::by).isEqualTo("ada");
    }

    @Test
    void a_second_replay_and_one_of_another_replica_send_nothing() {
        var key = letter("tags", "value", "articles");
        var box = box("articles", "tags");
        var id = find(box, key).id();
        box.replay(id, "ada").await().indefinitely();

        var again = box("articles", "tags").replay(id, "ben").await().indefinitely();

        assertThat(onStream("tags", key)).hasSize(1);
        assertThat(again.replayed()).extracting(DeadLetter.Replay::by).isEqualTo("ada");
    }

    @Test
    void killed_between_record_and_marker_it_shows_as_not_replayed_and_can_be_again() {
        var key = letter("tags", "value", "articles");
        var box = box("articles", "tags");
        var id = find(box, key).id();
        between.answer(sent -> sent.stream().equals("tags-dead")
                ? Uni.createFrom().failure(new IllegalStateException("killed"))
                : handOn(sent));
        assertThatThrownBy(() -> box.replay(id, "ada").await().indefinitely()).hasMessage("killed");
        between.answer(this::handOn);

        assertThat(find(box, key).replayed()).isNull();
        box.replay(id, "ada").await().indefinitely();

        assertThat(onStream("tags", key)).hasSize(2);
        assertThat(find(box, key).replayed()).isNotNull();
    }

    @Test
    void letters_of_another_service_are_neither_shown_nor_replayed() {
        var theirs = letter("tags", "value", "alerts");
        var id = find(box("alerts", "tags"), theirs).id();
        var ours = box("articles", "tags");

        assertThat(list(ours, ALL).items()).extracting(DeadLetter::key).doesNotContain(theirs);
        assertThat(status(() -> ours.replay(id, "ada"))).isEqualTo(404);
        assertThat(status(() -> box("articles", "pages").replay(id, "ada"))).isEqualTo(404);
        assertThat(status(() -> ours.replay("tags-0-999999", "ada"))).isEqualTo(404);
        assertThat(status(() -> ours.replay("nonsense", "ada"))).isEqualTo(404);
    }

    @Test
    void a_value_that_was_left_out_is_taken_from_where_the_record_stood() {
        var key = UUID.randomUUID().toString();
        var origin = put(new ProducerRecord<>("pages", 3, key, "a large page".getBytes(UTF_8)));
        put(leftOut("pages-dead", key, origin));
        var box = box("articles", "pages");

        box.replay(find(box, key).id(), "ada").await().indefinitely();

        assertThat(onStream("pages", key))
                .extracting(record -> new String(record.value(), UTF_8))
                .containsExactly("a large page", "a large page");
    }

    @Test
    void a_value_that_is_kept_nowhere_any_more_is_told() {
        var key = UUID.randomUUID().toString();
        put(leftOut("pages-dead", key, "3:99999999"));
        var box = box("articles", "pages");
        var id = find(box, key).id();

        assertThat(status(() -> box.replay(id, "ada"))).isEqualTo(409);
    }

    private Uni<Void> handOn(Sent sent) {
        return Uni.createFrom().item(() -> {
            put(new ProducerRecord<>(sent.stream(), sent.partition(), sent.key(), sent.value(), sent.headers()));
            return null;
        });
    }

    /** Puts a letter on the dead stream and gives its key. */
    private String letter(String stream, String value, String service) {
        var key = UUID.randomUUID().toString();
        var headers = new RecordHeaders();
        headers.add("record", "Text".getBytes(UTF_8));
        headers.add("dead-letter-reason", "a rule is broken".getBytes(UTF_8));
        headers.add("dead-letter-service", service.getBytes(UTF_8));
        headers.add("dead-letter-origin", "3:1207".getBytes(UTF_8));
        put(new ProducerRecord<>(stream + "-dead", null, key, value.getBytes(UTF_8), headers));
        return key;
    }

    private static ProducerRecord<String, byte[]> leftOut(String stream, String key, String origin) {
        var headers = new RecordHeaders();
        headers.add("dead-letter-reason", "too large".getBytes(UTF_8));
        headers.add("dead-letter-origin", origin.getBytes(UTF_8));
        headers.add("dead-letter-value-left-out", "7000000".getBytes(UTF_8));
        return new ProducerRecord<>(stream, null, key, new byte[0], headers);
    }

    private String put(ProducerRecord<String, byte[]> record) {
        try {
            var put = producer.send(record).get();
            return put.partition() + ":" + put.offset();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<ConsumerRecord<String, byte[]>> onStream(String stream, String key) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        reader.last(List.of(stream), Integer.MAX_VALUE, record -> {
            if (key.equals(record.key())) {
                found.add(record);
            }
        });
        return found;
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        var headers = new HashMap<String, String>();
        record.headers().forEach(each -> headers.put(each.key(), new String(each.value(), UTF_8)));
        return headers;
    }

    private DeadLetterBox box(String service, String stream) {
        var own = new OwnStreams(service, Set.of(stream));
        return new DeadLetterBox(reader, between.sender(), own, vertx, Clock.systemUTC());
    }

    private static DeadLetter find(DeadLetterBox box, String key) {
        return list(box, ALL).items().stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Paged<DeadLetter> list(DeadLetterBox box, PageRequest page) {
        return box.list(page).await().indefinitely();
    }

    private static @Nullable Integer status(Supplier<Uni<DeadLetter>> replay) {
        try {
            replay.get().await().indefinitely();
            return null;
        } catch (ProblemException e) {
            return e.problem().status();
        }
    }
}
