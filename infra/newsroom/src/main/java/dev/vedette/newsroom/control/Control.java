package dev.vedette.newsroom.control;

import dev.vedette.newsroom.hooks.HookReceiver;
import dev.vedette.newsroom.press.Press;
import dev.vedette.newsroom.site.SiteServer;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first step of each path, and what becomes of refusals. */
public final class Control {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "DELETE");

    private final Press press;
    private final ArticlesApi articles;
    private final SitesApi sites;
    private final HooksApi hooks;

    public Control(Press press, Map<String, SiteServer> servers, HookReceiver receiver) {
        this.press = press;
        this.articles = new ArticlesApi(press);
        this.sites = new SitesApi(press, servers);
        this.hooks = new HooksApi(receiver);
    }

    public Reply answer(Call call) {
        try {
            return route(call);
        } catch (Refusal refusal) {
            return Json.problem(refusal);
        }
    }

    private Reply route(Call call) {
        List<String> path = call.segments();
        String first = path.isEmpty() ? "" : path.getFirst();
        List<String> rest = path.isEmpty() ? path : path.subList(1, path.size());
        if (!METHODS.contains(call.method()) || (call.method().equals("DELETE") && !path.contains("faults"))) {
            throw new Refusal(405, "method", "no " + call.method() + " here; use GET or POST");
        }
        return switch (first) {
            case "articles" -> articles.answer(call, rest);
            case "sites" -> sites.answer(call, rest);
            case "hooks" -> hooks.answer(call, rest);
            case "templates" ->
                Json.reply(200, Map.of("items", press.templates().names()));
            case "health" -> Json.reply(200, Map.of("status", "UP"));
            default ->
                throw new Refusal(404, "path", "nothing here; there are articles, sites, hooks, templates, health");
        };
    }
}
