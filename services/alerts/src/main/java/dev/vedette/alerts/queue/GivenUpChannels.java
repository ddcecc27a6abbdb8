package dev.vedette.alerts.queue;

import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.delivery.DeliveryRepository;
import dev.vedette.alerts.rules.RuleRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Disables channels whose receiver is gone, and tells the owner of the rule by mail, once each time. Where the owner's
 * address is not known (the token of whoever made the rule named none), it is logged; the API shows it in any case.
 */
@ApplicationScoped
class GivenUpChannels {

    private static final Logger LOG = Logger.getLogger(GivenUpChannels.class);

    private final RuleRepository rules;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    GivenUpChannels(RuleRepository rules, DeliveryRepository deliveries, Clock clock) {
        this.rules = rules;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** The receiver said so. */
    Uni<Void> gone(Delivery delivery, String reason) {
        var channelId = delivery.channelId();
        return channelId == null
                ? Uni.createFrom().voidItem()
                : rules.lockChannel(channelId).chain(channel -> giveUp(channel, reason));
    }

    /** One delivery failed for as long as patience lasts; the channel is given up if it took no other meanwhile. */
    Uni<Void> exhausted(Delivery delivery, String reason) {
        var channelId = delivery.channelId();
        return channelId == null
                ? Uni.createFrom().voidItem()
                : deliveries
                        .deliveredSince(channelId, delivery.createdAt())
                        .chain(took -> took ? Uni.createFrom().voidItem() : gone(delivery, reason));
    }

    private Uni<Void> giveUp(@Nullable Channel channel, String reason) {
        if (channel == null || channel.isDisabled()) {
            return Uni.createFrom().voidItem();
        }
        var now = clock.instant();
        channel.disable(now, reason);
        return rules.findById(channel.ruleId())
                .chain(rule -> tell(channel, rule == null ? null : rule.ownerEmail(), now));
    }

    private Uni<Void> tell(Channel channel, @Nullable String address, Instant now) {
        if (address == null) {
            LOG.warnf(
                    "channel %s of rule %s is given up; its owner's address is not known",
                    channel.id(), channel.ruleId());
            return Uni.createFrom().voidItem();
        }
        LOG.infof("channel %s of rule %s is given up; its owner is told", channel.id(), channel.ruleId());
        return deliveries.persist(Delivery.ofNotice(channel.id(), address, now)).replaceWithVoid();
    }
}
