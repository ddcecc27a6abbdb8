package dev.vedette.alerts.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.contracts.AlertRaised;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.TopicChanged;
import dev.vedette.kit.json.StreamJson;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Puts records on streams, and sees what came out at the other ends. */
public final class Wire {

    /** Of each stream. */
    public static final int PARTITIONS = 12;

    private static final StreamJson JSON = new StreamJson();

    private Wire() {}

    public static void publish(ArticleTags tags) {
        publish(tags.article().articleId().toString(), JSON.write(tags));
    }

    public static void publish(TopicChanged change) {
        publish(List.of(new ProducerRecord<>(Streams.TOPICS, change.topicId().toString(), JSON.write(change))));
    }

    public static void publish(String key, byte[] value) {
        publish(List.of(new ProducerRecord<>(Streams.TAGS, key, value)));
    }

    /** Many at once, by one producer. */
    public static void publishAll(List<ArticleTags> tags) {
        publish(tags.stream()
                .map(tag -> new ProducerRecord<>(
                        Streams.TAGS, tag.article().articleId().toString(), JSON.write(tag)))
                .toList());
    }

    /** One to each partition, whatever its key. */
    public static void publishToEach(Supplier<ArticleTags> tags) {
        publish(IntStream.range(0, PARTITIONS)
                .mapToObj(partition -> record(partition, tags.get()))
                .toList());
    }

    private static ProducerRecord<String, byte[]> record(int partition, ArticleTags tags) {
        return new ProducerRecord<>(
                Streams.TAGS, partition, tags.article().articleId().toString(), JSON.write(tags));
    }

    private static void publish(List<ProducerRecord<String, byte[]>> records) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", kafka()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (var sent : records.stream().map(producer::send).toList()) {
                sent.get();
            }
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All events of one rule so far. */
    public static List<AlertRaised> raised(UUID ruleId) {
        return read(Streams.ALERTS).stream()
                .map(value -> alert(value))
                .filter(alert -> alert.ruleId().equals(ruleId))
                .toList();
    }

    public static List<byte[]> read(String stream) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", kafka()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(number -> new TopicPartition(stream, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            var values = new ArrayList<byte[]>();
            while (values.size() < left) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
            }
            return values;
        }
    }

    /** The mails that the mail server took for an address. */
    public static List<JsonNode> mails(String address) {
        var page = ConfigProvider.getConfig().getValue("vedette.test.mail-page", String.class);
        try (var body = URI.create(page + "/mails.json").toURL().openStream()) {
            return StreamSupport.stream(new ObjectMapper().readTree(body).spliterator(), false)
                    .filter(mail -> mail.path("to").asText().equals(address))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AlertRaised alert(byte[] value) {
        try {
            return JSON.read(value, AlertRaised.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String kafka() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
