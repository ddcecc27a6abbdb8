package dev.vedette.alerts.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.channels.WebhookSecret;
import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/** Calls webhooks. Every try for an alert carries the same {@code webhook-id}, so that receivers see repeats. */
@ApplicationScoped
public class Webhooks {

    /** Nothing of the answer but its status matters. */
    private static final int MOST_ANSWER = 64 * 1024;

    private final Outbound outbound;
    private final ObjectMapper json;
    private final WebhookConfig config;
    private final Clock clock;

    public Webhooks(Outbound outbound, ObjectMapper json, WebhookConfig config, Clock clock) {
        this.outbound = outbound;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /** Never fails: whatever goes wrong is an outcome. */
    public Uni<Outcome> send(AlertMessage alert, Target.Webhook target) {
        return outbound.send(request(alert, target))
                .map(this::outcome)
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> new Outcome.Postponed(String.valueOf(failure.getMessage()), null));
    }

    private OutboundRequest request(AlertMessage alert, Target.Webhook target) {
        var id = alert.id().toString();
        var timestamp = clock.instant().getEpochSecond();
        var body = body(alert);
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
        return OutboundRequest.post(URI.create(target.url().strip()), headers, body, config.timeout(), MOST_ANSWER);
    }

    private Outcome outcome(OutboundAnswer answer) {
        if (answer.isSuccess()) {
            return new Outcome.Delivered();
        }
        var reason = "The endpoint answered " + answer.status();
        return answer.status() == 410
                ? new Outcome.Gone(reason + ": it is gone")
                : new Outcome.Postponed(reason, RetryAfter.parse(answer.header("retry-after"), clock.instant()));
    }

    private byte[] body(AlertMessage alert) {
        try {
            return json.writeValueAsBytes(AlertHook.of(alert));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An alert that cannot be written: " + alert.id(), e);
        }
    }
}
