package dev.vedette.local.servers;

import java.nio.file.Path;
import java.util.List;

/** One OpenSearch node; its address is a URL. */
public final class OpenSearchServer extends JavaServer {

    private final int port;

    public OpenSearchServer(Path data, int port, int transportPort) {
        super("opensearch", "dev.vedette.local.opensearch.OpenSearchMain", 512, data, List.of(port, transportPort));
        this.port = port;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }
}
