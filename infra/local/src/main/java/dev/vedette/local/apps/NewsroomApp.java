package dev.vedette.local.apps;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.Home;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.Probe;
import dev.vedette.local.servers.LocalServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The simulated press, which publishes by itself; its address is that of its remote control. */
public final class NewsroomApp extends LocalServer {

    /** Often enough that a visitor sees an alert soon. */
    private static final int SECONDS_BETWEEN_ARTICLES = 20;

    private final int control;
    private final List<Integer> sites;
    private final String historyDays;

    /** @param historyDays how much the sites wrote before the demo begins, 0 to 30 */
    public NewsroomApp(Path data, int control, List<Integer> sites, String historyDays) {
        super("newsroom", new DataFolder(data));
        this.control = control;
        this.sites = List.copyOf(sites);
        this.historyDays = historyDays;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + control;
    }

    /** What the fence must let through: the sites, and the control for its webhooks. */
    public String fenceAllow() {
        return Stream.concat(Stream.of(control), sites.stream())
                .flatMap(port -> Stream.of("127.0.0.1:" + port, "localhost:" + port))
                .collect(Collectors.joining(","));
    }

    @Override
    public void prepare() {
        folder();
    }

    @Override
    protected Command command() {
        Path target = Home.find().root().resolve("infra/newsroom/target");
        String classPath = target.resolve("classes") + ":" + target.resolve("lib") + "/*";
        List<String> line = Command.java(
                List.of("-Xmx160m", "-XX:+UseSerialGC"),
                "-cp",
                classPath,
                "dev.vedette.newsroom.Newsroom",
                "--demo",
                "--every",
                Integer.toString(SECONDS_BETWEEN_ARTICLES),
                "--history",
                historyDays,
                "--control",
                Integer.toString(control),
                "--sites",
                sites.stream().map(String::valueOf).collect(Collectors.joining(",")),
                "--data",
                folder().toString());
        return Command.of(line, Map.of(), log());
    }

    @Override
    protected boolean answers() {
        return Probe.answers(address() + "/sites");
    }
}
