package dev.vedette.bench.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the streams {@code tags} and {@code alerts} beside the services, whose records say when each stage was done. */
final class Stages implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread reader = Thread.ofPlatform().name("stages").unstarted(this::read);
    private final AtomicLong tagged = new AtomicLong();
    private final Map<String, Durations> stages = new LinkedHashMap<>();
    private volatile boolean open = true;

    Stages(String kafka) {
        for (var stage : List.of("stored", "tagged", "raised")) {
            stages.put(stage, new Durations());
        }
        var settings = new Properties();
        settings.putAll(
                Map.of("bootstrap.servers", kafka, "group.id", "bench-pipeline", "auto.offset.reset", "earliest"));
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of("tags", "alerts"));
        reader.start();
    }

    /** Articles that went through the topics, without those of the past. */
    long tagged() {
        return tagged.get();
    }

    void clear() {
        stages.values().forEach(Durations::clear);
    }

    /** Of each stage, from the end of the one before; {@code stored} from when the article was seen. */
    Map<String, Durations.Percentiles> percentiles() {
        var all = new LinkedHashMap<String, Durations.Percentiles>();
        stages.forEach((stage, durations) -> all.put(stage, durations.percentiles()));
        return all;
    }

    private void read() {
        while (open) {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                try {
                    count(record.topic(), json.readTree(record.value()));
                } catch (IOException e) {
                    throw new IllegalStateException("no JSON on " + record.topic(), e);
                }
            }
        }
        consumer.close();
    }

    private void count(String stream, JsonNode record) {
        var times = record.path("times");
        if (stream.equals("tags")) {
            tagged.incrementAndGet();
            add("stored", times.path("seen"), times.path("stored"));
            add("tagged", times.path("stored"), times.path("tagged"));
        } else {
            add("raised", times.path("tagged"), record.path("raised"));
        }
    }

    private void add(String stage, JsonNode from, JsonNode to) {
        if (from.isTextual() && to.isTextual()) {
            var took = Duration.between(Instant.parse(from.asText()), Instant.parse(to.asText()));
            stages.computeIfAbsent(stage, name -> new Durations()).add(took.toMillis());
        }
    }

    @Override
    public void close() {
        open = false;
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
