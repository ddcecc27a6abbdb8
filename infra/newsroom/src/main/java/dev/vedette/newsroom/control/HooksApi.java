package dev.vedette.newsroom.control;

import dev.vedette.newsroom.hooks.HookFault;
import dev.vedette.newsroom.hooks.HookReceiver;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.util.List;
import java.util.Map;

/** {@code /hooks/{name}}: receive, list, fail on command. */
final class HooksApi {

    private final HookReceiver hooks;

    HooksApi(HookReceiver hooks) {
        this.hooks = hooks;
    }

    Reply answer(Call call, List<String> path) {
        boolean named = path.size() == 1 || (path.size() == 2 && path.get(1).equals("faults"));
        if (!named) {
            throw new Refusal(404, "path", "there are /hooks/{name} and POST /hooks/{name}/faults");
        }
        String name = path.getFirst();
        if (path.size() == 2) {
            HookFault fault = Json.read(call, HookFault.class);
            hooks.fail(name, fault);
            return Json.reply(201, fault);
        }
        return call.reads() ? list(call, name) : hooks.receive(name, call);
    }

    private Reply list(Call call, String name) {
        String id = call.query().get("id");
        return Json.reply(
                200,
                Map.of(
                        "items",
                        hooks.list(name).stream()
                                .filter(hook -> id == null || id.equals(hook.id()))
                                .toList()));
    }
}
