package dev.vedette.newsroom;

import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.site.SiteServer;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.LoopbackServer;
import dev.vedette.newsroom.web.Reply;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sites' servers. They open first, as a site's address has its port, and answer 503 until served. */
final class OpenDoors implements AutoCloseable {

    private final List<Door> doors = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final Map<String, SiteServer> servers = new LinkedHashMap<>();
    private final List<LoopbackServer> listening = new ArrayList<>();

    private static final class Door implements Function<Call, Reply> {
        private volatile @Nullable SiteServer site;

        @Override
        public Reply apply(Call call) {
            SiteServer behind = site;
            return behind == null ? Reply.text(503, "opening") : behind.answer(call);
        }
    }

    static OpenDoors open(List<Integer> ports) {
        var all = new OpenDoors();
        try {
            all.add(ports.get(0), "dnipro-herald", "Dnipro Herald", "en", "UA", Site.Feed.RSS);
            all.add(ports.get(1), "nordlicht-zeitung", "Nordlicht Zeitung", "de", "DE", Site.Feed.ATOM);
            all.add(ports.get(2), "continental-post", "The Continental Post", "en", "NL", Site.Feed.RSS);
            return all;
        } catch (RuntimeException taken) {
            all.close();
            throw taken;
        }
    }

    List<Site> sites() {
        return List.copyOf(sites);
    }

    Map<String, SiteServer> serve(Press press, Clock clock) {
        for (int at = 0; at < sites.size(); at++) {
            var server = new SiteServer(sites.get(at), press, clock);
            servers.put(sites.get(at).name(), server);
            doors.get(at).site = server;
        }
        return Map.copyOf(servers);
    }

    @Override
    public void close() {
        servers.values().forEach(SiteServer::close);
        listening.forEach(LoopbackServer::close);
    }

    private void add(int port, String name, String title, String language, String country, Site.Feed feed) {
        var door = new Door();
        LoopbackServer server = LoopbackServer.start(port, door);
        listening.add(server);
        doors.add(door);
        sites.add(new Site(name, title, language, country, feed, "http://127.0.0.1:" + server.port()));
    }
}
