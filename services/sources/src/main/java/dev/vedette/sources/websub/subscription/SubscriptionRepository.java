package dev.vedette.sources.websub.subscription;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The subscriptions of all sources, and those that no source has any more. */
@ApplicationScoped
public class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {

    /** None where the source has no hub. */
    public Uni<Subscription> findOf(UUID sourceId) {
        return find("sourceId", sourceId).firstResult();
    }

    public Uni<Subscription> findByToken(String token) {
        return find("token", token).firstResult();
    }

    public Uni<Subscription> findByTokenToChange(String token) {
        return find("token", token).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    public Uni<Subscription> findToChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those to ask their hubs for something now, locked; those that other replicas look at are passed over. */
    public Uni<List<Subscription>> listDue(Instant now, int limit) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select * from websub_subscriptions
                                where next_try_at <= :now or source_id is null and state <> 'LEAVING'
                                order by next_try_at limit :limit for update skip locked
                                """, Subscription.class)
                        .setParameter("now", now)
                        .setParameter("limit", limit)
                        .getResultList());
    }

    /** Takes it from its source. */
    public Uni<Integer> release(UUID id) {
        return update("sourceId = null where id = ?1", id);
    }

    public Uni<Integer> pushed(UUID id, Instant now) {
        return update("lastPushAt = ?1 where id = ?2", now, id);
    }

    /** News came: it proves the hub if that told of something since {@code since}, else it proves it wrong. */
    public Uni<Integer> judge(UUID sourceId, Instant since) {
        return update("provenAt = case when lastPushAt >= ?1 then lastPushAt end where sourceId = ?2", since, sourceId);
    }

    /** Subscribed and proven, with no push that brought nothing yet. */
    public Uni<Boolean> isReliable(UUID sourceId, Instant now) {
        return count("sourceId = ?1 and state = VERIFIED and leaseUntil > ?2 and lastPushAt <= provenAt", sourceId, now)
                .map(found -> found > 0);
    }

    public Uni<Boolean> isPushedSince(UUID sourceId, Instant since) {
        return count("sourceId = ?1 and lastPushAt >= ?2", sourceId, since).map(found -> found > 0);
    }
}
