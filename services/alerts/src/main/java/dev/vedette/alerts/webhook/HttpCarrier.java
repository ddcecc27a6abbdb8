package dev.vedette.alerts.webhook;

import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.channels.WebhookSecret;
import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Hands bytes to an endpoint, signed. Every try carries the same {@code webhook-id}, so that receivers see repeats. */
@ApplicationScoped
public class HttpCarrier {

    /** Nothing of the answer but its status matters. */
    private static final int MOST_ANSWER = 64 * 1024;

    private final Outbound outbound;
    private final WebhookConfig config;
    private final Clock clock;

    public HttpCarrier(Outbound outbound, WebhookConfig config, Clock clock) {
        this.outbound = outbound;
        this.config = config;
        this.clock = clock;
    }

    /** Never fails: whatever goes wrong is an outcome. */
    public Uni<Outcome> hand(Target.Webhook target, UUID webhookId, byte[] body) {
        return outbound.send(request(target, webhookId.toString(), body))
                .map(this::outcome)
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> outcome((OutboundException) failure));
    }

    private OutboundRequest request(Target.Webhook target, String id, byte[] body) {
        var timestamp = clock.instant().getEpochSecond();
        var headers = Map.of(
                "content-type",
                "application/json",
                "user-agent",
                "Vedette",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                WebhookSignature.of(id, timestamp, body, WebhookSecret.key(target.secret())));
        return OutboundRequest.post(URI.create(target.url().strip()), headers, body, config.timeout(), MOST_ANSWER)
                .forStatusOnly();
    }

    private Outcome outcome(OutboundAnswer answer) {
        var status = answer.status();
        if (answer.isSuccess()) {
            return new Outcome.Delivered(status);
        }
        var reason = "The endpoint answered " + status;
        return status == 410
                ? new Outcome.Gone(reason + ": it is gone", status)
                : new Outcome.Postponed(
                        reason, RetryAfter.parse(answer.header("retry-after"), clock.instant()), status);
    }

    /** Where the fence stands, no repetition helps: the address is private or none at all. */
    private static Outcome outcome(OutboundException failure) {
        var reason = String.valueOf(failure.getMessage());
        return switch (failure.reason()) {
            case FENCED, BAD_ADDRESS -> new Outcome.Refused(reason);
            case UNREACHABLE, TIMEOUT, TOO_LARGE, TOO_MANY_REDIRECTS -> new Outcome.Postponed(reason);
        };
    }
}
