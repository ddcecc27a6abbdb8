package dev.vedette.local.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.opensearch.common.settings.Settings;

/**
 * Runs one OpenSearch node: {@code OpenSearchMain <data folder> <HTTP port> <transport port>}. When it answers it
 * writes the file {@code ready} into the folder.
 */
public final class OpenSearchMain {

    private static final int STOP_SECONDS = 20;

    private OpenSearchMain() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        LocalNode node = new LocalNode(settings(data, args[1], args[2]));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, stopped), "shutdown"));
        node.start();
        Files.writeString(
                data.resolve("ready"), Long.toString(ProcessHandle.current().pid()));
        stopped.await();
    }

    private static Settings settings(Path data, String port, String transportPort) {
        return Settings.builder()
                .put("path.home", data.toString())
                .put("cluster.name", "vedette")
                .put("node.name", "local")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                .put("http.type", "netty4")
                .put("transport.port", transportPort)
                .put("transport.type", "netty4")
                // A laptop's disk is often nine tenths full; the node must still write.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
    }

    private static void stop(LocalNode node, CountDownLatch stopped) {
        try {
            node.close();
            node.awaitClose(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("OpenSearch did not close cleanly", e);
        } finally {
            stopped.countDown();
        }
    }
}
