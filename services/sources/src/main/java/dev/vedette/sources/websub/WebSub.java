package dev.vedette.sources.websub;

import dev.vedette.kit.identity.Ids;
import dev.vedette.sources.registry.Source;
import dev.vedette.sources.websub.hub.CallbackAddress;
import dev.vedette.sources.websub.subscription.HubOffer;
import dev.vedette.sources.websub.subscription.Secrets;
import dev.vedette.sources.websub.subscription.Subscription;
import dev.vedette.sources.websub.subscription.SubscriptionRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The hubs of sources, for polling. All methods join the caller's transaction, which has locked the source. */
@ApplicationScoped
public class WebSub {

    /** Why a source is due that was pushed. */
    public static final String PUSHED = "Its hub told us of news";

    private final SubscriptionRepository subscriptions;
    private final CallbackAddress callback;
    private final PushWakeUps wakeUps;
    private final Ids ids;
    private final Secrets secrets;

    public WebSub(
            SubscriptionRepository subscriptions,
            CallbackAddress callback,
            PushWakeUps wakeUps,
            Ids ids,
            Secrets secrets) {
        this.subscriptions = subscriptions;
        this.callback = callback;
        this.wakeUps = wakeUps;
        this.ids = ids;
        this.secrets = secrets;
    }

    /**
     * Notes which hub a feed names, so that somebody subscribes there, or leaves the one it named before.
     *
     * @param hub null where it names none
     * @param topic the address the feed calls its own; without it there is nothing to subscribe to
     */
    public Uni<Void> offered(UUID sourceId, @Nullable URI hub, @Nullable URI topic, Instant now) {
        var offer = callback.isReachable() ? HubOffer.of(hub, topic) : null;
        return subscriptions
                .findOf(sourceId)
                .chain(known -> known != null && offer != null && known.isFor(offer)
                        ? Uni.createFrom().voidItem()
                        : leave(known).chain(() -> want(sourceId, offer, now)));
    }

    /**
     * A check found news: if the hub did not tell of them, it is not relied on until it does.
     *
     * @param since the check before
     */
    public Uni<Void> foundNews(UUID sourceId, Instant since) {
        return subscriptions.judge(sourceId, since).replaceWithVoid();
    }

    /** Whether the hub can be relied on to tell of news, so that polling is only a precaution. */
    public Uni<Boolean> isPushed(UUID sourceId, Instant now) {
        return subscriptions.isReliable(sourceId, now);
    }

    /** A check that began then may have missed what the hub told of meanwhile: the source is due once more. */
    public Uni<Void> checked(Source source, Instant began, Instant now) {
        return subscriptions
                .isPushedSince(source.id(), began)
                .invoke(pushed -> {
                    if (pushed) {
                        wakeUps.wake(source, PUSHED, now);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> leave(@Nullable Subscription known) {
        return known == null
                ? Uni.createFrom().voidItem()
                : subscriptions.release(known.id()).replaceWithVoid();
    }

    private Uni<Void> want(UUID sourceId, @Nullable HubOffer offer, Instant now) {
        return offer == null
                ? Uni.createFrom().voidItem()
                : subscriptions
                        .persist(new Subscription(ids.next(), sourceId, offer, secrets.next(), secrets.next(), now))
                        .replaceWithVoid();
    }
}
