package dev.vedette.acceptance.system;

import dev.vedette.local.launcher.Stack;
import dev.vedette.local.launcher.StackPlan;
import dev.vedette.local.place.DataFolder;
import dev.vedette.local.servers.LocalServer;
import dev.vedette.local.servers.MailServer;
import dev.vedette.newsroom.Newsroom;
import dev.vedette.newsroom.NewsroomPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A running Vedette with an empty archive, a newsroom in this process, and the means to kill its parts. */
public final class Vedette {

    private static final Stack.Listener QUIET = new Stack.Listener() {
        @Override
        public void starting(String part) {}

        @Override
        public void started(String part, long milliseconds) {
            System.err.printf("%s started in %d ms%n", part, milliseconds);
        }
    };

    /** Whatever a service keeps in its process must hold with another one beside it. */
    private static final int REPLICAS = 2;

    private final Stack stack;
    private final Newsroom newsroom;
    private final Tokens tokens;

    private Vedette(Stack stack, Newsroom newsroom, Tokens tokens) {
        this.stack = stack;
        this.newsroom = newsroom;
        this.tokens = tokens;
    }

    /** The one system of this test run, started at the first call. */
    public static Vedette running() {
        return Holder.RUNNING;
    }

    public URI url() {
        return URI.create(stack.publicUrl());
    }

    public Newsroom newsroom() {
        return newsroom;
    }

    public Mailbox mailbox() {
        return new Mailbox(URI.create(((MailServer) stack.part("mail")).page()));
    }

    /** The public API as {@code user} may use it. */
    public Api as(String user) {
        return new Api(url(), tokens.of(user));
    }

    /** A part of the running system: a server, a service, or its second replica as {@code topics-2}. */
    public LocalServer part(String name) {
        return stack.part(name);
    }

    /** The addresses of the newsroom's feeds. */
    public List<String> feeds() {
        return newsroom.sites().stream().map(site -> site.feedUrl()).toList();
    }

    private static Vedette start() {
        var data = emptyFolder();
        var newsroom = Newsroom.start(NewsroomPorts.free());
        var stack = StackPlan.of(data, settings(newsroom), false, REPLICAS);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            newsroom.close();
        }));
        stack.start(QUIET);
        var tokens = new Tokens(URI.create(stack.publicUrl()), new DataFolder(data).secrets());
        return new Vedette(stack, newsroom, tokens);
    }

    /**
     * What an operator may set: the newsroom is let through the fence and polled as often as possible, and its hubs
     * reach the gateway.
     */
    private static Map<String, String> settings(Newsroom newsroom) {
        var settings = new HashMap<>(System.getenv());
        var url = "http://localhost:" + freePort();
        settings.put("VEDETTE_PUBLIC_URL", url);
        settings.put("VEDETTE_SOURCES_WEBSUB_CALLBACK", url);
        settings.put("VEDETTE_FENCE_ALLOW", String.join(",", newsroom.addresses()));
        settings.put("VEDETTE_SOURCES_MIN_POLL", "1s");
        return settings;
    }

    /** Not taken from {@code Ports}, which would not give it to the gateway then. */
    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final Vedette RUNNING = start();
    }
}
