package dev.vedette.alerts.rules;

import dev.vedette.alerts.channels.NewChannel;
import dev.vedette.alerts.channels.WebhookSecret;
import dev.vedette.kit.fence.Fence;
import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.problem.FieldError;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Checks of a rule that ask others: whether its topics are the caller's to see, and where its webhooks lead. */
@ApplicationScoped
public class RuleChecks {

    private static final Logger LOG = Logger.getLogger(RuleChecks.class);

    private final TopicsClient topics;
    private final Fence fence;
    private final Outbound outbound;

    RuleChecks(@RestClient TopicsClient topics, Fence fence, Outbound outbound) {
        this.topics = topics;
        this.fence = fence;
        this.outbound = outbound;
    }

    /**
     * Completes where all is well, else fails with one problem that names every field at fault.
     *
     * @param authorization the caller's own, handed on
     */
    Uni<Void> check(
            Caller caller, String authorization, @Nullable List<UUID> topicIds, @Nullable List<NewChannel> channels) {
        var checks = new ArrayList<Uni<Optional<FieldError>>>();
        if (topicIds != null) {
            IntStream.range(0, topicIds.size())
                    .mapToObj(i -> topic(caller, authorization, topicIds.get(i), i))
                    .forEach(checks::add);
        }
        if (channels != null) {
            IntStream.range(0, channels.size())
                    .mapToObj(i -> channel(channels, i))
                    .forEach(checks::add);
        }
        return checks.isEmpty() ? Uni.createFrom().voidItem() : all(checks);
    }

    private static Uni<Void> all(List<Uni<Optional<FieldError>>> checks) {
        return Uni.join()
                .all(checks)
                .usingConcurrencyOf(8)
                .andFailFast()
                .invoke(RuleChecks::refuse)
                .replaceWithVoid();
    }

    private static void refuse(List<Optional<FieldError>> found) {
        var errors = found.stream().flatMap(Optional::stream).toList();
        if (!errors.isEmpty()) {
            throw RuleProblem.invalid(errors);
        }
    }

    private Uni<Optional<FieldError>> topic(Caller caller, String authorization, UUID id, int index) {
        return topics.get(id, authorization, caller.team())
                .map(answer -> {
                    try (answer) {
                        return answer.getStatus();
                    }
                })
                .onFailure(WebApplicationException.class)
                .recoverWithItem(RuleChecks::status)
                .onFailure()
                .transform(RuleChecks::unavailable)
                .map(status -> seen(status) ? Optional.empty() : Optional.of(RuleProblem.unknownTopic(index)));
    }

    private static int status(Throwable failure) {
        return ((WebApplicationException) failure).getResponse().getStatus();
    }

    private static boolean seen(int status) {
        return switch (status) {
            case 200 -> true;
            case 404 -> false;
            default -> throw RuleProblem.topicsUnavailable();
        };
    }

    private static Throwable unavailable(Throwable failure) {
        LOG.warnf("topics does not answer: %s", failure.toString());
        return RuleProblem.topicsUnavailable();
    }

    private Uni<Optional<FieldError>> channel(List<NewChannel> channels, int index) {
        var channel = channels.get(index);
        var repeated = channels.subList(0, index).stream()
                .anyMatch(other ->
                        other.type() == channel.type() && other.address().equals(channel.address()));
        if (repeated) {
            return Uni.createFrom().item(Optional.of(RuleProblem.repeatedChannel(index)));
        }
        return switch (channel) {
            case NewChannel.Email email -> Uni.createFrom().item(Optional.empty());
            case NewChannel.Webhook webhook -> webhook(webhook, index);
        };
    }

    private Uni<Optional<FieldError>> webhook(NewChannel.Webhook webhook, int index) {
        if (webhook.secret() != null && !WebhookSecret.isValid(webhook.secret())) {
            return Uni.createFrom().item(Optional.of(RuleProblem.badSecret(index)));
        }
        return Uni.createFrom()
                .item(webhook::url)
                .map(fence::address)
                .chain(outbound::check)
                .map(checked -> Optional.<FieldError>empty())
                .onFailure(OutboundException.class)
                .recoverWithItem(
                        failure -> Optional.of(RuleProblem.badUrl(index, String.valueOf(failure.getMessage()))));
    }
}
