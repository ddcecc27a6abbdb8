package dev.vedette.local.servers;

import java.nio.file.Path;
import java.util.List;

/** One Kafka node with the streams; its address is for {@code bootstrap.servers}. */
public final class KafkaServer extends JavaServer {

    private final int port;

    public KafkaServer(Path data, int port, int controllerPort) {
        super("kafka", "dev.vedette.local.kafka.KafkaMain", 512, data, List.of(port, controllerPort));
        this.port = port;
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }
}
