package dev.vedette.local.kafka;

import dev.vedette.contracts.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The streams of the system as Kafka topics, each with its dead-letter stream. */
final class StreamTopics {

    /** Six megabytes: a page is up to four, with room for its envelope. */
    static final int LARGEST_RECORD = 6 * 1024 * 1024;

    private static final int PARTITIONS = 12;
    private static final short ONE_NODE = 1;
    private static final Map<String, String> KEPT_A_WEEK = Map.of(
            "max.message.bytes",
            Integer.toString(LARGEST_RECORD),
            "retention.ms",
            Long.toString(7L * 24 * 60 * 60 * 1000));
    private static final Map<String, String> COMPACTED =
            Map.of("max.message.bytes", Integer.toString(LARGEST_RECORD), "cleanup.policy", "compact");
    private static final List<String> NAMES = List.of(
            Streams.PAGES,
            Streams.PAGES_PAST,
            Streams.ARTICLES,
            Streams.ARTICLES_PAST,
            Streams.TAGS,
            Streams.TAGS_PAST,
            Streams.TOPICS,
            Streams.CHANGES,
            Streams.SOURCES,
            Streams.ALERTS);

    private StreamTopics() {}

    static void create(String address) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            Set<String> there = admin.listTopics().names().get();
            List<NewTopic> missing = new ArrayList<>();
            NAMES.stream()
                    .flatMap(name -> Stream.of(name, Streams.dead(name)))
                    .filter(name -> !there.contains(name))
                    .forEach(name -> missing.add(new NewTopic(name, PARTITIONS, ONE_NODE).configs(settings(name))));
            admin.createTopics(missing).all().get();
        }
    }

    private static Map<String, String> settings(String name) {
        return name.equals(Streams.TOPICS) ? COMPACTED : KEPT_A_WEEK;
    }
}
