package dev.vedette.acceptance.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.acceptance.system.Vedette;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far the services have read; what is said of a system that still reads is not yet true. */
final class Streams {

    private final String kafka;

    private Streams(String kafka) {
        this.kafka = kafka;
    }

    static Streams of(Vedette vedette) {
        return new Streams(vedette.part("kafka").address());
    }

    /** Returns when every consumer group has acknowledged the last record of each partition that it reads. */
    void awaitRead(Duration atMost) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            await("all streams to be read")
                    .atMost(atMost)
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(lags(admin)).isEmpty());
        }
    }

    /** Records that wait, by group and partition. */
    private static Map<String, Long> lags(Admin admin) throws ExecutionException, InterruptedException {
        var lags = new TreeMap<String, Long>();
        for (var group : admin.listConsumerGroups().all().get()) {
            var read = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            lags.putAll(lags(admin, group.groupId(), read));
        }
        return lags;
    }

    private static Map<String, Long> lags(Admin admin, String group, Map<TopicPartition, OffsetAndMetadata> read)
            throws ExecutionException, InterruptedException {
        var ends = admin.listOffsets(read.keySet().stream()
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .get();
        var lags = new HashMap<String, Long>();
        read.forEach((partition, offset) -> {
            long waiting = ends.get(partition).offset() - offset.offset();
            if (waiting > 0) {
                lags.put(group + " " + partition, waiting);
            }
        });
        return lags;
    }
}
