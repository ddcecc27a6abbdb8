package dev.vedette.newsroom.control;

import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.site.Fault;
import dev.vedette.newsroom.site.SiteServer;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /sites}: where they are, the length of their feeds, their hubs, their faults. */
final class SitesApi {

    private final Press press;
    private final Map<String, SiteServer> servers;

    record SiteChange(
            @Nullable Integer feedEntries, @Nullable Boolean hub) {
        SiteChange {
            if (feedEntries == null && hub == null) {
                throw new Refusal(400, "feedEntries", "a change has feedEntries or hub");
            }
            if (feedEntries != null && (feedEntries < 1 || feedEntries > 100_000)) {
                throw new Refusal(400, "feedEntries", "feedEntries is between 1 and 100000");
            }
        }
    }

    record SiteView(
            String name,
            String title,
            String language,
            String country,
            String url,
            String feedUrl,
            @Nullable String archiveUrl,
            int feedEntries,
            boolean hub,
            int subscribers,
            List<Fault> faults) {

        static SiteView of(SiteServer it, boolean hasArchive) {
            return new SiteView(
                    it.site().name(),
                    it.site().title(),
                    it.site().language(),
                    it.site().country(),
                    it.site().homeUrl(),
                    it.site().feedUrl(),
                    hasArchive ? it.site().archiveUrl() : null,
                    it.feedEntries(),
                    it.hubOn(),
                    it.subscribers(),
                    it.faults().list());
        }
    }

    SitesApi(Press press, Map<String, SiteServer> servers) {
        this.press = press;
        this.servers = servers;
    }

    Reply answer(Call call, List<String> path) {
        if (path.isEmpty() && call.reads()) {
            return Json.reply(
                    200,
                    Map.of(
                            "items",
                            press.sites().stream()
                                    .map(site -> view(server(site.name())))
                                    .toList()));
        }
        if (path.isEmpty() || path.size() > 2) {
            throw new Refusal(404, "path", "there are GET /sites, /sites/{name} and /sites/{name}/faults");
        }
        SiteServer server = server(path.getFirst());
        if (path.size() == 1) {
            if (!call.reads()) {
                change(server, Json.read(call, SiteChange.class));
            }
            return Json.reply(200, view(server));
        }
        if (!path.get(1).equals("faults")) {
            throw new Refusal(404, "path", "below /sites/{name} there are faults");
        }
        return faults(call, server);
    }

    private SiteView view(SiteServer server) {
        return SiteView.of(server, !press.shelf(server.site()).archived().isEmpty());
    }

    private static void change(SiteServer server, SiteChange change) {
        if (change.feedEntries() != null) {
            server.feedEntries(change.feedEntries());
        }
        if (change.hub() != null) {
            server.hubOn(change.hub());
        }
    }

    private static Reply faults(Call call, SiteServer server) {
        switch (call.method()) {
            case "POST" -> server.faults().add(Json.read(call, Fault.class));
            case "DELETE" -> server.faults().clear();
            default -> {} // reading
        }
        return Json.reply(
                call.method().equals("POST") ? 201 : 200,
                Map.of("items", server.faults().list()));
    }

    private SiteServer server(String name) {
        SiteServer server = servers.get(press.site(name).name());
        if (server == null) {
            throw new IllegalStateException("a site without a server: " + name);
        }
        return server;
    }
}
