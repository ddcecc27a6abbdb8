package dev.vedette.kit.topics;

import dev.vedette.contracts.Streams;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.json.StreamJson;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Keeps {@link KnownTopics} true, on a thread of its own. */
@Singleton
@IfBuildProperty(name = "vedette.known-topics", stringValue = "true")
public class TopicsReader {

    private static final Logger LOG = Logger.getLogger(TopicsReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int PAUSE_SECONDS = 1;

    private final KnownTopics topics;
    private final StreamJson json;
    private final Map<String, Object> config;
    /** Where to go on after Kafka was away; reading old records again would bring forgotten topics back for a moment. */
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "known-topics");

    public TopicsReader(
            KnownTopics topics, StreamJson json, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.topics = topics;
        this.json = json;
        this.config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    }

    void start(@Observes StartupEvent event) {
        start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    void stop() {
        stopped.countDown();
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
                read(consumer);
            } catch (RuntimeException away) {
                LOG.warnf("the stream of topics cannot be read now: %s", away);
                pause();
            }
        }
    }

    private void read(Consumer<String, byte[]> consumer) {
        var partitions = consumer.partitionsFor(Streams.TOPICS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("There is no stream " + Streams.TOPICS + " yet");
        }
        consumer.assign(partitions);
        partitions.forEach(each -> begin(consumer, each));
        var ends = consumer.endOffsets(partitions);
        while (stopped.getCount() > 0) {
            consumer.poll(POLL).forEach(this::take);
            partitions.forEach(each -> positions.put(each, consumer.position(each)));
            if (!topics.isCaughtUp() && isBehindNone(ends)) {
                topics.catchUp();
            }
        }
    }

    private void begin(Consumer<String, byte[]> consumer, TopicPartition partition) {
        var position = positions.get(partition);
        if (position == null) {
            consumer.seekToBeginning(List.of(partition));
        } else {
            consumer.seek(partition, position);
        }
    }

    private boolean isBehindNone(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            if (record.value() == null) {
                topics.forget(UUID.fromString(record.key()));
            } else {
                topics.put(json.read(record.value(), TopicChanged.class));
            }
        } catch (IOException | RuntimeException unreadable) {
            LOG.warnf(
                    "topics %d:%d is no topic and is passed over: %s",
                    record.partition(), record.offset(), unreadable.getMessage());
        }
    }

    private void pause() {
        try {
            stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
