package dev.vedette.articles.reindex;

import dev.vedette.articles.index.generations.Generation;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.work.Contexts;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** How far a generation's consumer group has read {@code changes}. */
@ApplicationScoped
public class ChangeOffsets {

    private static final int MILLIS = 15_000;

    private final Admin kafka;

    @Inject
    ChangeOffsets(@Identifier("default-kafka-broker") Map<String, Object> config) {
        this(Admin.create(adminConfig(config)));
    }

    public ChangeOffsets(Admin kafka) {
        this.kafka = kafka;
    }

    private static Map<String, Object> adminConfig(Map<String, Object> config) {
        var known = new HashMap<>(config);
        known.keySet().retainAll(AdminClientConfig.configNames());
        known.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, MILLIS);
        known.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, MILLIS);
        return known;
    }

    /** Where each partition ends now, by its number; none where the stream was never written to. */
    public Uni<Map<String, Long>> ends() {
        return offsets(OffsetSpec.latest());
    }

    /** How many records are between where the group is and {@code ends}. */
    public Uni<Long> behind(Generation generation, Map<String, Long> ends) {
        return Uni.combine()
                .all()
                .unis(committed(generation), offsets(OffsetSpec.earliest()))
                .asTuple()
                .map(seen -> ends.entrySet().stream()
                        .mapToLong(end -> behind(end, seen.getItem1(), seen.getItem2()))
                        .sum());
    }

    /** Whether Kafka has dropped records that the group never read, since it was behind for longer than they are kept. */
    public Uni<Boolean> hasLost(Generation generation) {
        return Uni.combine()
                .all()
                .unis(committed(generation), offsets(OffsetSpec.earliest()))
                .asTuple()
                .map(seen -> seen.getItem1().entrySet().stream()
                        .anyMatch(read -> read.getValue() < seen.getItem2().getOrDefault(read.getKey(), 0L)));
    }

    /** A group that has read nothing yet begins where the partition does. */
    private static long behind(Map.Entry<String, Long> end, Map<String, Long> committed, Map<String, Long> begins) {
        long begin = begins.getOrDefault(end.getKey(), 0L);
        return Math.max(0, end.getValue() - Math.max(begin, committed.getOrDefault(end.getKey(), 0L)));
    }

    private Uni<Map<String, Long>> committed(Generation generation) {
        var group = generation.group();
        return uni(kafka.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata(group))
                .map(offsets -> offsets.entrySet().stream()
                        .filter(each -> each.getValue() != null)
                        .collect(Collectors.toMap(
                                each -> number(each.getKey()),
                                each -> each.getValue().offset())));
    }

    private Uni<Map<String, Long>> offsets(OffsetSpec spec) {
        return uni(kafka.describeTopics(List.of(Streams.CHANGES)).allTopicNames())
                .chain(streams ->
                        uni(kafka.listOffsets(specs(streams.values(), spec)).all()))
                .map(offsets -> offsets.entrySet().stream()
                        .collect(Collectors.toMap(
                                each -> number(each.getKey()),
                                each -> each.getValue().offset())))
                .onFailure(UnknownTopicOrPartitionException.class)
                .recoverWithItem(Map::of);
    }

    private static Map<TopicPartition, OffsetSpec> specs(Collection<TopicDescription> streams, OffsetSpec spec) {
        return streams.stream()
                .flatMap(stream -> stream.partitions().stream()
                        .map(partition -> new TopicPartition(stream.name(), partition.partition())))
                .collect(Collectors.toMap(partition -> partition, partition -> spec));
    }

    private static String number(TopicPartition partition) {
        return Integer.toString(partition.partition());
    }

    /** Kafka answers on a thread of its own. */
    private static <T> Uni<T> uni(KafkaFuture<T> future) {
        return Contexts.comeBack(Uni.createFrom().completionStage(future.toCompletionStage()));
    }

    @PreDestroy
    void close() {
        kafka.close();
    }
}
