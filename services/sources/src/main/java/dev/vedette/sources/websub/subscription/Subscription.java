package dev.vedette.sources.websub.subscription;

import dev.vedette.sources.websub.hub.HubRequest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of asking one hub to push one topic. Whoever changes it holds its lock. */
@Entity
@Table(name = "websub_subscriptions")
public class Subscription {

    /** After so many requests to end it, the lease's end must do. */
    private static final int LEAVING_TRIES = 3;

    private static final Set<SubscriptionState> KNOWN_TO_HUB =
            Set.of(SubscriptionState.PENDING, SubscriptionState.VERIFIED, SubscriptionState.LEAVING);

    @Id
    UUID id;

    /** Null once the source is gone or changed its hub. */
    @Column(name = "source_id")
    @Nullable
    UUID sourceId;

    @Column(nullable = false, updatable = false)
    String hub;

    @Column(nullable = false, updatable = false)
    String topic;

    @Column(nullable = false, updatable = false)
    String token;

    @Column(nullable = false, updatable = false)
    String secret;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SubscriptionState state;

    @Column(name = "lease_until")
    @Nullable
    Instant leaseUntil;

    @Column(name = "last_push_at")
    @Nullable
    Instant lastPushAt;

    /** The push that the last news came after; null where they came without one. */
    @Column(name = "proven_at")
    @Nullable
    Instant provenAt;

    @Column(nullable = false)
    int tries;

    @Column(name = "next_try_at", nullable = false)
    Instant nextTryAt;

    @Nullable
    String problem;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    public Subscription() {}

    public Subscription(UUID id, UUID sourceId, HubOffer offer, String token, String secret, Instant now) {
        this.id = id;
        this.sourceId = sourceId;
        this.hub = offer.hub().toString();
        this.topic = offer.topic().toString();
        this.token = token;
        this.secret = secret;
        this.state = SubscriptionState.WANTED;
        this.nextTryAt = now;
        this.createdAt = now;
    }

    public boolean isFor(HubOffer offer) {
        return hub.equals(offer.hub().toString()) && topic.equals(offer.topic().toString());
    }

    /** Whether nobody needs it any more. */
    public boolean isLeft() {
        return sourceId == null;
    }

    /** Whether the hub need not be told, or was told often enough. */
    public boolean isForgotten() {
        return isLeft() && (!KNOWN_TO_HUB.contains(state) || tries >= LEAVING_TRIES);
    }

    /**
     * Notes that the hub is asked now, and when to ask again if nothing comes of it.
     *
     * @return whether a lease ended meanwhile
     */
    public boolean ask(HubBackoff backoff, Instant now) {
        if (isLeft()) {
            leave();
        }
        var lapses = state == SubscriptionState.VERIFIED && !isLeased(now);
        if (lapses) {
            state = SubscriptionState.LAPSED;
            problem = problem == null ? "The hub did not renew the subscription in time" : problem;
        } else if (state == SubscriptionState.WANTED) {
            state = SubscriptionState.PENDING;
        } else if (state == SubscriptionState.PENDING && problem == null) {
            problem = "The hub took the request, but did not ask back";
        }
        tries++;
        var next = now.plus(backoff.afterTry(tries));
        nextTryAt = leaseUntil != null && isLeased(now) && leaseUntil.isBefore(next) ? leaseUntil : next;
        return lapses;
    }

    private void leave() {
        if (state != SubscriptionState.LEAVING) {
            state = SubscriptionState.LEAVING;
            leaseUntil = null;
            tries = 0;
        }
    }

    /** The hub asked back, and will push for so long. */
    public void verified(Duration lease, HubBackoff backoff, Instant now) {
        state = SubscriptionState.VERIFIED;
        leaseUntil = now.plus(lease);
        nextTryAt = now.plus(backoff.renewal(lease));
        tries = 0;
        problem = null;
    }

    /** The request came to nothing, and is made again. */
    public void failed(String reason) {
        problem = reason;
    }

    /**
     * The hub does not want us.
     *
     * @return whether a lease ends by that
     */
    public boolean refused(String reason, HubBackoff backoff, Instant now) {
        var ends = isLeased(now);
        state = SubscriptionState.REFUSED;
        leaseUntil = null;
        nextTryAt = now.plus(backoff.afterRefusal());
        problem = reason;
        return ends;
    }

    private boolean isLeased(Instant now) {
        return leaseUntil != null && leaseUntil.isAfter(now);
    }

    public HubRequest request() {
        return new HubRequest(id, URI.create(hub), topic, token, isLeft() ? null : secret);
    }

    public UUID id() {
        return id;
    }

    /** Null where no source has it any more. */
    public @Nullable UUID sourceId() {
        return sourceId;
    }

    public String secret() {
        return secret;
    }
}
