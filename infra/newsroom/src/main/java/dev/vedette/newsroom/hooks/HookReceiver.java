package dev.vedette.newsroom.hooks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** All hooks by name; a name comes into being with its first request. */
public final class HookReceiver implements AutoCloseable {

    private final Map<String, List<ReceivedHook>> received = new ConcurrentHashMap<>();
    private final Map<String, HookFault> faults = new ConcurrentHashMap<>();
    private final Clock clock;
    private final @Nullable HookLog log;

    public HookReceiver(Clock clock, @Nullable Path folder, JsonMapper json) {
        this.clock = clock;
        this.log = folder == null ? null : new HookLog(folder, json);
        if (log != null) {
            log.read().forEach(this::remember);
        }
    }

    /** Stores, then answers. */
    public Reply receive(String name, Call call) {
        HookFault fault = nextFault(name);
        Map<String, String> headers = new HashMap<>();
        call.headers().forEach((key, values) -> headers.put(key.toLowerCase(Locale.ROOT), String.join(", ", values)));
        var hook = new ReceivedHook(
                name,
                call.header("webhook-id"),
                clock.instant(),
                fault == null ? 200 : fault.status(),
                headers,
                new String(call.body(), StandardCharsets.UTF_8));
        if (log != null) {
            log.append(hook);
        }
        remember(hook);
        return answer(fault);
    }

    /** In the order of arrival. */
    public List<ReceivedHook> list(String name) {
        return List.copyOf(received.getOrDefault(name, List.of()));
    }

    /** Replaces the fault that is on. */
    public void fail(String name, HookFault fault) {
        faults.put(name, fault);
    }

    @Override
    public void close() {
        if (log != null) {
            log.close();
        }
    }

    private static Reply answer(@Nullable HookFault fault) {
        if (fault == null) {
            return Reply.text(200, "received\n");
        }
        if (fault.status() == 0) {
            return Reply.DROPPED;
        }
        Reply reply = Reply.text(fault.status(), "refused, as ordered\n");
        return fault.retryAfter() == null ? reply : reply.with("Retry-After", Integer.toString(fault.retryAfter()));
    }

    private void remember(ReceivedHook hook) {
        received.computeIfAbsent(hook.hook(), name -> new CopyOnWriteArrayList<>())
                .add(hook);
    }

    private @Nullable HookFault nextFault(String name) {
        var met = new AtomicReference<@Nullable HookFault>();
        faults.computeIfPresent(name, (key, fault) -> {
            met.set(fault);
            return fault.less();
        });
        return met.get();
    }
}
