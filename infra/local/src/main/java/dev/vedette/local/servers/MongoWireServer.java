package dev.vedette.local.servers;

import java.nio.file.Path;
import java.util.List;

/** The MongoDB-wire server; its address is a connection string. */
public final class MongoWireServer extends JavaServer {

    private final int port;

    public MongoWireServer(Path data, int port) {
        super("mongodb", "dev.vedette.local.mongodb.MongoMain", 384, data, List.of(port));
        this.port = port;
    }

    @Override
    public String address() {
        return "mongodb://127.0.0.1:" + port;
    }
}
