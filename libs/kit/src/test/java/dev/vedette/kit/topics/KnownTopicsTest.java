package dev.vedette.kit.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.servers.Servers;
import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KafkaServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Servers.class)
class KnownTopicsTest {

    private final List<TopicsReader> readers = new ArrayList<>();
    private final StreamJson json = new StreamJson();
    private String kafka = "";

    @SuppressWarnings("NullAway.Init")
    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect(KafkaServer server) {
        kafka = server.address();
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        readers.forEach(TopicsReader::stop);
        producer.close();
    }

    @Test
    void a_replica_is_caught_up_when_it_knows_all_that_was_there() {
        var topic = id();
        send(topic, changed(topic, 1, "desk", Visibility.TEAM, false));

        var known = caughtUp();

        assertThat(known.find(topic)).isNotNull();
        assertThat(known.isVisibleTo(topic, "desk")).isTrue();
        assertThat(known.isVisibleTo(topic, "sports")).isFalse();
        assertThat(known.findVisible(topic, "desk")).isEqualTo(known.find(topic));
        assertThat(known.findVisible(topic, "sports")).isNull();
        assertThat(known.isVisibleTo(id(), "desk")).isFalse();
    }

    @Test
    void before_that_it_hides_what_it_does_not_know_and_is_not_ready() {
        var known = new KnownTopics();
        var come = id();
        known.put(changed(come, 1, "desk", Visibility.TEAM, false));

        assertThat(known.isCaughtUp()).isFalse();
        assertThat(new TopicsReady(known).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(known.isVisibleTo(come, "desk")).isTrue();
        assertThat(known.isVisibleTo(id(), "desk")).isFalse();
    }

    @Test
    void two_replicas_each_know_all_and_hear_of_changes_while_they_run() {
        var topic = id();
        send(topic, changed(topic, 1, "desk", Visibility.TEAM, false));
        var one = caughtUp();
        var other = caughtUp();

        send(topic, changed(topic, 2, "desk", Visibility.ORGANISATION, false));

        await().until(() -> one.isVisibleTo(topic, "sports"));
        await().until(() -> other.isVisibleTo(topic, "sports"));
    }

    @Test
    void a_replica_that_starts_again_knows_what_the_one_before_knew() {
        var topic = id();
        send(topic, changed(topic, 1, "desk", Visibility.TEAM, false));
        caughtUp();
        readers.getFirst().stop();

        assertThat(caughtUp().isVisibleTo(topic, "desk")).isTrue();
    }

    @Test
    void of_two_changes_the_higher_number_counts_in_whichever_order_they_come() {
        var topic = id();
        send(topic, changed(topic, 7, "desk", Visibility.TEAM, false));
        send(topic, changed(topic, 6, "desk", Visibility.ORGANISATION, false));

        var known = caughtUp();

        assertThat(known.isVisibleTo(topic, "sports")).isFalse();
        assertThat(known.find(topic)).extracting(TopicChanged::change).isEqualTo(7L);
        assertThat(known.highestChange()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void a_deleted_topic_is_hidden_from_everybody_and_a_tombstone_forgets_it() {
        var deleted = id();
        var forgotten = id();
        send(deleted, changed(deleted, 1, "desk", Visibility.TEAM, false));
        send(forgotten, changed(forgotten, 1, "desk", Visibility.TEAM, false));
        var known = caughtUp();
        assertThat(known.isVisibleTo(deleted, "desk")).isTrue();
        assertThat(known.isVisibleTo(forgotten, "desk")).isTrue();

        send(deleted, changed(deleted, 2, "desk", Visibility.TEAM, true));
        send(forgotten, null);

        await().until(() -> !known.isVisibleTo(deleted, "desk") && known.find(forgotten) == null);
        assertThat(known.find(deleted)).extracting(TopicChanged::deleted).isEqualTo(true);
    }

    @Test
    void what_is_no_topic_is_passed_over() {
        var topic = id();
        producer.send(new ProducerRecord<>(Streams.TOPICS, 0, topic.toString(), "{\"no\": ".getBytes()));
        producer.send(new ProducerRecord<>(Streams.TOPICS, 0, topic.toString(), "{}".getBytes()));
        producer.send(new ProducerRecord<>(Streams.TOPICS, 0, "no id", null));
        producer.send(new ProducerRecord<>(
                Streams.TOPICS, 0, topic.toString(), json.write(changed(topic, 1, "desk", Visibility.TEAM, false))));
        producer.flush();

        assertThat(caughtUp().isVisibleTo(topic, "desk")).isTrue();
    }

    @Test
    void kafka_may_come_after_the_replica_which_is_not_ready_until_then(@TempDir Path data) {
        try (var late = new KafkaServer(data, Ports.free(), Ports.free())) {
            var known = new KnownTopics();
            var ready = new TopicsReady(known);
            var reader = new TopicsReader(known, json, Map.of("bootstrap.servers", late.address()));
            readers.add(reader);
            reader.start();
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);

            late.start();

            await().atMost(Duration.ofMinutes(1)).until(known::isCaughtUp);
            assertThat(ready.call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
            reader.stop();
        }
    }

    private KnownTopics caughtUp() {
        var known = new KnownTopics();
        var reader = new TopicsReader(known, json, Map.of("bootstrap.servers", kafka));
        readers.add(reader);
        reader.start();
        await().until(known::isCaughtUp);
        return known;
    }

    private void send(UUID topic, @Nullable TopicChanged change) {
        try {
            producer.send(new ProducerRecord<>(
                            Streams.TOPICS, topic.toString(), change == null ? null : json.write(change)))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TopicChanged changed(UUID topic, long change, String team, Visibility visibility, boolean deleted) {
        return new TopicChanged(
                EventIds.of("topic-changed", topic, change),
                topic,
                change,
                team,
                visibility,
                "Harbour",
                "#123456",
                deleted,
                null);
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
