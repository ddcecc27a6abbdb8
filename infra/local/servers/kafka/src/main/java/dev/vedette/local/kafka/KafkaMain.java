package dev.vedette.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * Runs one Kafka node: {@code KafkaMain <data folder> <port> <controller port>}. It formats the folder once, creates
 * the streams and then writes the file {@code ready} into the folder.
 */
public final class KafkaMain {

    private KafkaMain() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        int port = Integer.parseInt(args[1]);
        Properties settings = KafkaSettings.of(data.resolve("log"), port, Integer.parseInt(args[2]));
        formatOnce(data, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "shutdown"));
        server.startup();
        StreamTopics.create("127.0.0.1:" + port);
        Files.writeString(
                data.resolve("ready"), Long.toString(ProcessHandle.current().pid()));
        server.awaitShutdown();
    }

    private static void formatOnce(Path data, Properties settings) throws IOException {
        Path file = data.resolve("server.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        if (Files.exists(data.resolve("log/meta.properties"))) {
            return;
        }
        String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
        if (StorageTool.execute(format, System.out) != 0) {
            throw new IllegalStateException("Kafka could not format " + data);
        }
    }
}
