package dev.vedette.local.kafka;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of a node that is broker and controller at once, on loopback only. */
final class KafkaSettings {

    private KafkaSettings() {}

    static Properties of(Path log, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", log.toString());
        single(settings);
        // A stream is created with its partitions and limits or not at all.
        settings.put("auto.create.topics.enable", "false");
        settings.put("message.max.bytes", Integer.toString(StreamTopics.LARGEST_RECORD));
        settings.put("replica.fetch.max.bytes", Integer.toString(StreamTopics.LARGEST_RECORD));
        settings.put("log.retention.hours", "168");
        // What was acknowledged is in the page cache and survives the process; a second bounds what power loss costs.
        settings.put("log.flush.interval.ms", "1000");
        return settings;
    }

    private static void single(Properties settings) {
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After a kill the node waits for its former self to be forgotten; nine seconds by default.
        settings.put("broker.session.timeout.ms", "4000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        // Small indexes: hundreds of partitions of ten megabytes each would slow every start.
        settings.put("log.index.size.max.bytes", "1048576");
    }
}
