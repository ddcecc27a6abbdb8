package dev.vedette.newsroom;

import dev.vedette.newsroom.control.Control;
import dev.vedette.newsroom.control.Json;
import dev.vedette.newsroom.history.History;
import dev.vedette.newsroom.hooks.HookFault;
import dev.vedette.newsroom.hooks.HookReceiver;
import dev.vedette.newsroom.hooks.ReceivedHook;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Edit;
import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.site.Fault;
import dev.vedette.newsroom.site.Faults;
import dev.vedette.newsroom.site.SiteServer;
import dev.vedette.newsroom.web.LoopbackServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole press, running. Closing it frees all ports. */
public final class Newsroom implements AutoCloseable {

    private final Press press;
    private final Map<String, SiteServer> servers;
    private final HookReceiver hooks;
    private final OpenDoors doors;
    private final LoopbackServer control;

    private Newsroom(NewsroomPorts ports, @Nullable Path data, Clock clock) {
        this.hooks = new HookReceiver(clock, data, Json.MAPPER);
        this.doors = OpenDoors.open(ports.sites());
        try {
            this.press = new Press(doors.sites(), clock);
            this.servers = doors.serve(press, clock);
            this.control = LoopbackServer.start(ports.control(), new Control(press, servers, hooks)::answer);
        } catch (RuntimeException failed) {
            doors.close();
            hooks.close();
            throw failed;
        }
    }

    /** Starts with everything in memory. */
    public static Newsroom start(NewsroomPorts ports) {
        return start(ports, null, Clock.systemUTC());
    }

    /** Starts with received webhooks kept in a file of this folder, if there is one. */
    public static Newsroom start(NewsroomPorts ports, @Nullable Path data, Clock clock) {
        return new Newsroom(ports, data, clock);
    }

    public static void main(String[] arguments) {
        Program.run(arguments);
    }

    /** The base address of the remote control, without a slash at the end. */
    public String controlUrl() {
        return "http://127.0.0.1:" + control.port();
    }

    /** The address to give as a webhook's: what it receives is in {@link #hooks(String)}. */
    public String hookUrl(String name) {
        return controlUrl() + "/hooks/" + name;
    }

    public List<Site> sites() {
        return press.sites();
    }

    public Site site(String name) {
        return press.site(name);
    }

    /** {@code host:port} of the sites and the control, as the fence's allow-list wants them. */
    public List<String> addresses() {
        return Stream.concat(
                        sites().stream().map(site -> site.base().substring("http://".length())),
                        Stream.of(controlUrl().substring("http://".length())))
                .toList();
    }

    public List<String> templates() {
        return press.templates().names();
    }

    /** Fills the archives of the sites with what they wrote in so many days before {@code end}. */
    public void writeHistory(Instant end, int days) {
        History.write(press, end, days);
    }

    public Article publish(Draft draft) {
        return press.publish(draft);
    }

    public Article copy(String articleId, String siteName) {
        return press.copy(articleId, siteName);
    }

    public Article edit(String articleId, Edit edit) {
        return press.edit(articleId, edit);
    }

    public Article article(String id) {
        return press.article(id);
    }

    /** The newest first. */
    public List<Article> articles() {
        return press.articles();
    }

    public Faults faults(String siteName) {
        return server(siteName).faults();
    }

    /** From now on the site's feed names a WebSub hub, and the hub tells of its changes. */
    public void openHub(String siteName) {
        server(siteName).hubOn(true);
    }

    /** How many the site's hub tells. */
    public int subscribers(String siteName) {
        return server(siteName).subscribers();
    }

    /** Makes a site misbehave; {@link #faults} clears it. */
    public void fail(String siteName, Fault fault) {
        faults(siteName).add(fault);
    }

    /** What a hook received, in the order of arrival. */
    public List<ReceivedHook> hooks(String name) {
        return hooks.list(name);
    }

    public void failHook(String name, HookFault fault) {
        hooks.fail(name, fault);
    }

    private SiteServer server(String siteName) {
        SiteServer server = servers.get(press.site(siteName).name());
        if (server == null) {
            throw new IllegalStateException("a site without a server: " + siteName);
        }
        return server;
    }

    @Override
    public void close() {
        control.close();
        doors.close();
        hooks.close();
    }
}
