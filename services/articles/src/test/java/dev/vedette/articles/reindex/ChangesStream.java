package dev.vedette.articles.reindex;

import dev.vedette.contracts.Streams;
import dev.vedette.kit.streams.StreamHeaders;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The stream {@code changes} as Kafka has it. */
final class ChangesStream {

    private ChangesStream() {}

    /** As Kafka does with what is older than seven days. */
    static void dropAll() throws Exception {
        var kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            var partitions = admin.describeTopics(List.of(Streams.CHANGES))
                    .allTopicNames()
                    .get()
                    .get(Streams.CHANGES)
                    .partitions();
            admin.deleteRecords(partitions.stream()
                            .collect(Collectors.toMap(
                                    partition -> new TopicPartition(Streams.CHANGES, partition.partition()),
                                    partition -> RecordsToDelete.beforeOffset(-1))))
                    .all()
                    .get();
        }
    }

    /** The reasons of what was set aside, by article. */
    static Map<String, String> deadLetters() {
        var kafka = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        var config = Map.<String, Object>of(
                "bootstrap.servers", kafka, "group.id", "test-dead-letters", "auto.offset.reset", "earliest");
        var reasons = new HashMap<String, String>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(Streams.dead(Streams.CHANGES)).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            consumer.poll(Duration.ofSeconds(2))
                    .forEach(letter ->
                            reasons.put(letter.key(), StreamHeaders.text(letter.headers(), StreamHeaders.REASON)));
        }
        return reasons;
    }
}
