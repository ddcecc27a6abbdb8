package dev.vedette.sources.websub.subscription;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.websub.hub.HubAnswer;
import dev.vedette.sources.websub.hub.HubRequest;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes down what becomes of subscriptions, one transaction a step; no hub is waited for in any. */
@ApplicationScoped
public class SubscriptionJournal {

    private static final Logger LOG = Logger.getLogger(SubscriptionJournal.class);

    private final SubscriptionRepository subscriptions;
    private final HubBackoff backoff;
    private final Clock clock;
    private final Duration lease;

    public SubscriptionJournal(
            SubscriptionRepository subscriptions, HubBackoff backoff, Clock clock, SourcesConfig config) {
        this.subscriptions = subscriptions;
        this.backoff = backoff;
        this.clock = clock;
        this.lease = config.websub().lease();
    }

    /** None where nobody has that token, or nobody needs the subscription any more. */
    @WithSession
    public Uni<Subscription> find(String token) {
        return subscriptions.findByToken(token).map(found -> found == null || found.isLeft() ? null : found);
    }

    /**
     * The requests to send now. The next time of each is written down before it is sent: what is lost in a crash is
     * sent again, and a hub that asks back before it answers finds all in place.
     */
    @WithTransaction
    public Uni<DueRequests> claim(int limit) {
        var now = now();
        return subscriptions.listDue(now, limit).chain(found -> claim(found, now));
    }

    private Uni<DueRequests> claim(List<Subscription> found, Instant now) {
        var forgotten = found.stream().filter(Subscription::isForgotten).toList();
        var requests = new ArrayList<HubRequest>();
        var lapsed = new ArrayList<UUID>();
        for (var subscription : found) {
            if (!subscription.isForgotten()) {
                var source = subscription.sourceId;
                if (subscription.ask(backoff, now) && source != null) {
                    lapsed.add(source);
                }
                requests.add(subscription.request());
            }
        }
        return Multi.createFrom()
                .iterable(forgotten)
                .onItem()
                .transformToUniAndConcatenate(subscriptions::delete)
                .collect()
                .last()
                .replaceWith(new DueRequests(requests, lapsed));
    }

    /** Notes what a hub said to a request. */
    @WithTransaction
    public Uni<Void> answered(UUID id, HubAnswer answer) {
        return subscriptions
                .findToChange(id)
                .chain(found -> found == null ? nothing() : answered(found, answer))
                .replaceWithVoid();
    }

    private Uni<Void> answered(Subscription subscription, HubAnswer answer) {
        return switch (answer) {
            case HubAnswer.Accepted accepted -> nothing();
            case HubAnswer.Refused refused when subscription.isLeft() -> subscriptions.delete(subscription);
            case HubAnswer.Refused refused ->
                nothing().invoke(() -> subscription.refused(refused.reason(), backoff, now()));
            case HubAnswer.Failed failed -> nothing().invoke(() -> subscription.failed(failed.reason()));
        };
    }

    /** Answers a hub that asks whether we want what it was asked for. */
    @WithTransaction
    public Uni<Boolean> confirm(String token, Intent intent) {
        return subscriptions
                .findByTokenToChange(token)
                .chain(found -> found == null || !found.topic.equals(intent.topic())
                        ? Uni.createFrom().item(false)
                        : confirm(found, intent));
    }

    private Uni<Boolean> confirm(Subscription subscription, Intent intent) {
        if (intent.isUnsubscribe() && subscription.isLeft()) {
            return subscriptions.delete(subscription).replaceWith(true);
        }
        var wanted = intent.isSubscribe() && !subscription.isLeft();
        if (wanted) {
            subscription.verified(intent.lease(lease), backoff, now());
            LOG.infof("source %s is pushed by %s", subscription.sourceId, subscription.hub);
        }
        return Uni.createFrom().item(wanted);
    }

    /** Notes that a hub refuses; gives the source that loses its pushes by that, if there is one. */
    @WithTransaction
    public Uni<@Nullable UUID> deny(String token, Intent intent) {
        return subscriptions
                .findByTokenToChange(token)
                .map(found -> found == null
                                || found.isLeft()
                                || !found.topic.equals(intent.topic())
                                || !found.refused(intent.refusal(), backoff, now())
                        ? null
                        : found.sourceId);
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
