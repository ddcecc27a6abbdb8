package dev.vedette.sources.websub.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.fetching.UserAgent;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends requests to hubs (WebSub, section 5.1). Never fails: what goes wrong is an answer too. */
@Singleton
public class Hubs {

    private static final int MAX_REDIRECTS = 3;
    private static final int MAX_BYTES = 64 * 1024;

    private final Outbound outbound;
    private final CallbackAddress callback;
    private final UserAgent userAgent;
    private final Duration timeout;
    private final Duration lease;

    public Hubs(Outbound outbound, CallbackAddress callback, UserAgent userAgent, SourcesConfig config) {
        this.outbound = outbound;
        this.callback = callback;
        this.userAgent = userAgent;
        this.timeout = config.fetch().timeout();
        this.lease = config.websub().lease();
    }

    public Uni<HubAnswer> send(HubRequest request) {
        return post(request.hub(), encode(form(request)).getBytes(UTF_8), MAX_REDIRECTS)
                .map(Hubs::read)
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> read((OutboundException) failure));
    }

    private Map<String, String> form(HubRequest request) {
        var form = new LinkedHashMap<String, String>();
        form.put("hub.callback", callback.of(request.token()));
        form.put("hub.mode", request.secret() == null ? "unsubscribe" : "subscribe");
        form.put("hub.topic", request.topic());
        if (request.secret() != null) {
            form.put("hub.lease_seconds", Long.toString(lease.toSeconds()));
            form.put("hub.secret", request.secret());
        }
        return form;
    }

    /** A hub that moved says so by 307 or 308, and wants the same request there. */
    private Uni<OutboundAnswer> post(URI hub, byte[] form, int redirects) {
        var headers = Map.of(
                "User-Agent", userAgent.value(), "Content-Type", "application/x-www-form-urlencoded", "Accept", "*/*");
        return outbound.send(OutboundRequest.post(hub, headers, form, timeout, MAX_BYTES))
                .chain(answer -> {
                    var moved = redirects > 0 ? moved(hub, answer) : null;
                    return moved == null ? Uni.createFrom().item(answer) : post(moved, form, redirects - 1);
                });
    }

    private static @Nullable URI moved(URI hub, OutboundAnswer answer) {
        var location = answer.header("location");
        return location != null && (answer.status() == 307 || answer.status() == 308)
                ? WebAddress.resolve(hub, location)
                : null;
    }

    private static HubAnswer read(OutboundAnswer answer) {
        if (answer.isSuccess()) {
            return new HubAnswer.Accepted();
        }
        var reason = "The hub answered " + answer.status();
        return switch (answer.status()) {
            case 408, 425, 429 -> new HubAnswer.Failed(reason);
            default -> answer.status() < 500 ? new HubAnswer.Refused(reason) : new HubAnswer.Failed(reason);
        };
    }

    private static HubAnswer read(OutboundException failure) {
        var reason = "The hub could not be asked. " + failure.getMessage();
        return switch (failure.reason()) {
            case BAD_ADDRESS, FENCED -> new HubAnswer.Refused(reason);
            case UNREACHABLE, TIMEOUT, TOO_LARGE, TOO_MANY_REDIRECTS -> new HubAnswer.Failed(reason);
        };
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
