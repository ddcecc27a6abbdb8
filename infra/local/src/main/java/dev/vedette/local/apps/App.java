package dev.vedette.local.apps;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.Home;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.Probe;
import dev.vedette.local.servers.LocalServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A packaged Quarkus program; it is up when it says that it is ready. */
public final class App extends LocalServer {

    private static final List<String> FLAGS = List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final String module;
    private final int port;
    private final Map<String, String> environment;

    /** @param module its folder in the repository */
    public App(String name, String module, Path data, int port, Map<String, String> environment) {
        super(name, new DataFolder(data));
        this.module = module;
        this.port = port;
        this.environment = environment;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare() {
        if (!Files.exists(program())) {
            throw new IllegalStateException(module + " is not built: " + program() + " is missing");
        }
    }

    @Override
    protected Command command() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        return Command.of(Command.java(FLAGS, "-jar", program().toString()), all, log());
    }

    @Override
    protected boolean answers() {
        return Probe.answers(address() + "/q/health/ready");
    }

    private Path program() {
        return Home.find().root().resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
