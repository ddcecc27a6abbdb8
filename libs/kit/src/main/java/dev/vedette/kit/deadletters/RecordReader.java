package dev.vedette.kit.deadletters;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what stands on streams now, without a group; blocks its thread. */
@Singleton
class RecordReader {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final int LARGEST_RECORD = 6 * 1024 * 1024;

    private final Map<String, Object> config;

    RecordReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        config = new HashMap<>(kafka);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, LARGEST_RECORD);
    }

    /** Shows the last records of each partition of these streams, at most so many each, in the order of each partition. */
    void last(List<String> streams, int most, Consumer<ConsumerRecord<String, byte[]>> each) {
        try (var consumer = consumer()) {
            var partitions = streams.stream()
                    .flatMap(stream -> consumer.partitionsFor(stream).stream())
                    .map(found -> new TopicPartition(found.topic(), found.partition()))
                    .toList();
            var first = consumer.beginningOffsets(partitions);
            var starts = new HashMap<TopicPartition, Long>();
            var ends = consumer.endOffsets(partitions);
            ends.forEach(
                    (partition, end) -> starts.put(partition, Math.max(first.getOrDefault(partition, 0L), end - most)));
            read(consumer, starts, ends, each);
        }
    }

    /** The records from this one on; empty where the stream keeps it no more. */
    List<ConsumerRecord<String, byte[]>> from(TopicPartition partition, long offset, int most) {
        var found = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = consumer()) {
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (offset >= first && offset < end) {
                read(consumer, Map.of(partition, offset), Map.of(partition, Math.min(end, offset + most)), found::add);
            }
        }
        return found;
    }

    private static void read(
            KafkaConsumer<String, byte[]> consumer,
            Map<TopicPartition, Long> starts,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<String, byte[]>> each) {
        consumer.assign(starts.keySet());
        starts.forEach(consumer::seek);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L)) {
                    each.accept(record);
                }
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
