package dev.vedette.local.servers;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.Home;
import dev.vedette.local.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server with a main class in {@code infra/local/servers/<name>}, which writes the file {@code ready}. */
abstract class JavaServer extends LocalServer {

    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC",
            "-Djava.awt.headless=true");

    private final String main;
    private final int heapMegabytes;
    private final List<Integer> ports;

    JavaServer(String name, String main, int heapMegabytes, Path data, List<Integer> ports) {
        super(name, new DataFolder(data));
        this.main = main;
        this.heapMegabytes = heapMegabytes;
        this.ports = ports;
    }

    @Override
    public void prepare() {
        try {
            Files.deleteIfExists(folder().resolve("ready"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder(), e);
        }
    }

    @Override
    protected Command command() {
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add("-Xmx" + heapMegabytes + "m");
        List<String> program =
                new ArrayList<>(List.of("-cp", Home.find().serverClassPath(name()), main, folder().toString()));
        ports.forEach(port -> program.add(Integer.toString(port)));
        return Command.of(Command.java(flags, program.toArray(String[]::new)), Map.of(), log());
    }

    @Override
    protected boolean answers() {
        return Files.exists(folder().resolve("ready"));
    }
}
