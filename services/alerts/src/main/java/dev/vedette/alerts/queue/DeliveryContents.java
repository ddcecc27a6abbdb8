package dev.vedette.alerts.queue;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.AlertRepository;
import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.Target;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.delivery.DeliveryKind;
import dev.vedette.alerts.dispatch.ClaimedDelivery;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Refuse;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Send;
import dev.vedette.alerts.dispatch.ClaimedDelivery.Work;
import dev.vedette.alerts.message.NoticeMessage;
import dev.vedette.alerts.rules.Rule;
import dev.vedette.alerts.rules.RuleRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes of each delivery's subject what there is to hand over, and finds out where it goes now. */
@ApplicationScoped
class DeliveryContents {

    private final AlertRepository alerts;
    private final RuleRepository rules;
    private final AlertMessages messages;

    DeliveryContents(AlertRepository alerts, RuleRepository rules, AlertMessages messages) {
        this.alerts = alerts;
        this.rules = rules;
        this.messages = messages;
    }

    /** All that the deliveries of one claim refer to. */
    private record Subjects(Map<UUID, Alert> alerts, Map<UUID, Channel> channels, Map<UUID, Rule> rules) {}

    Uni<List<ClaimedDelivery>> of(List<Delivery> deliveries) {
        return subjects(deliveries)
                .map(found -> deliveries.stream()
                        .map(delivery -> new ClaimedDelivery(
                                delivery.id(),
                                delivery.subjectId(),
                                delivery.webhookId(),
                                delivery.attempts(),
                                work(delivery, found)))
                        .toList());
    }

    private Uni<Subjects> subjects(List<Delivery> deliveries) {
        var notices = of(deliveries, DeliveryKind.NOTICE);
        var channelIds = Stream.concat(
                        deliveries.stream().map(Delivery::channelId).filter(Objects::nonNull), notices.stream())
                .collect(Collectors.toSet());
        return alerts.listByIds(of(deliveries, DeliveryKind.ALERT))
                .map(found -> byId(found, Alert::id))
                .chain(foundAlerts -> rules.listChannels(channelIds)
                        .map(found -> byId(found, Channel::id))
                        .chain(channels -> ruleOf(notices, channels)
                                .map(foundRules -> new Subjects(foundAlerts, channels, foundRules))));
    }

    private Uni<Map<UUID, Rule>> ruleOf(Collection<UUID> notices, Map<UUID, Channel> channels) {
        var ids = notices.stream()
                .map(channels::get)
                .filter(Objects::nonNull)
                .map(Channel::ruleId)
                .collect(Collectors.toSet());
        return rules.listByIds(ids).map(found -> byId(found, Rule::id));
    }

    private Work work(Delivery delivery, Subjects found) {
        return switch (delivery.kind()) {
            case ALERT -> alert(delivery, found);
            case NOTICE -> notice(delivery, found);
        };
    }

    private Work alert(Delivery delivery, Subjects found) {
        var channel = found.channels().get(Objects.requireNonNull(delivery.channelId()));
        if (channel == null) {
            return new Refuse("The channel was removed from the rule");
        }
        if (channel.isDisabled()) {
            return new Refuse("The channel is disabled");
        }
        var message = messages.of(Objects.requireNonNull(found.alerts().get(delivery.subjectId())));
        return message == null
                ? new Refuse("Its topics were deleted, or withdrawn from the team")
                : new Send(message, channel.target());
    }

    private static Work notice(Delivery delivery, Subjects found) {
        var channel = found.channels().get(delivery.subjectId());
        var rule = channel == null ? null : found.rules().get(channel.ruleId());
        return channel == null || rule == null || channel.disabledAt() == null
                ? new Refuse("The channel was removed or is in use again")
                : new Send(notice(rule, channel), new Target.Email(delivery.target()));
    }

    private static NoticeMessage notice(Rule rule, Channel channel) {
        return new NoticeMessage(
                rule.name(),
                channel.shown(),
                Objects.requireNonNullElse(channel.disabledReason(), "it took nothing"),
                Objects.requireNonNull(channel.disabledAt()));
    }

    private static List<UUID> of(List<Delivery> deliveries, DeliveryKind kind) {
        return deliveries.stream()
                .filter(delivery -> delivery.kind() == kind)
                .map(Delivery::subjectId)
                .distinct()
                .toList();
    }

    private static <T> Map<UUID, T> byId(List<T> found, Function<T, UUID> id) {
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
