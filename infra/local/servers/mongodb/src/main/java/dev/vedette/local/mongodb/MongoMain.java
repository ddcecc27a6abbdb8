package dev.vedette.local.mongodb;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs the MongoDB-wire server: {@code MongoMain <data folder> <port>}. When it answers it writes the file {@code
 * ready} into the folder.
 */
public final class MongoMain {

    private MongoMain() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[0]);
        DurableStore store = DurableStore.open(data.resolve("vedette.mv"));
        MongoServer server = new MongoServer(new DurableBackend(store));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, store), "shutdown"));
        server.bind("127.0.0.1", Integer.parseInt(args[1]));
        Files.writeString(
                data.resolve("ready"), Long.toString(ProcessHandle.current().pid()));
    }

    private static void stop(MongoServer server, DurableStore store) {
        server.stopListening();
        store.close();
    }
}
