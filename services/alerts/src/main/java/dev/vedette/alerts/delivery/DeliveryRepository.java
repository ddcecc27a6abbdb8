package dev.vedette.alerts.delivery;

import dev.vedette.alerts.channels.Endpoint;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The deliveries and the log of their attempts. */
@ApplicationScoped
public class DeliveryRepository implements PanacheRepositoryBase<Delivery, UUID> {

    /** Of the advisory locks, those on endpoints. */
    private static final int LOCKS = 0x656e6470;

    /**
     * The endpoints where something is due, each locked until the transaction ends; those that another claimer has locked
     * are left out. The index is walked from endpoint to endpoint, so that a thousand that wait for one cost nothing. A
     * claimer that is paused within its transaction is cut off, so that it holds up an endpoint for seconds only.
     */
    private static final String LOCK_ENDPOINTS = """
            with recursive pending (endpoint) as (
              (select endpoint from deliveries where status = 'PENDING' order by endpoint limit 1)
              union all
              select (select d.endpoint from deliveries d where d.status = 'PENDING' and d.endpoint > p.endpoint
                order by d.endpoint limit 1)
              from pending p where p.endpoint is not null),
            due as materialized (
              select endpoint from pending
              where endpoint is not null and (endpoint = :mail) = :isMail and exists (
                select from deliveries d where d.endpoint = pending.endpoint and d.status = 'PENDING'
                  and d.due_at <= :now and (d.leased_until is null or d.leased_until <= :lapsed))
              and set_config('idle_in_transaction_session_timeout', '5s', true) is not null)
            select endpoint from due where pg_try_advisory_xact_lock(:locks, hashtext(endpoint))""";

    /** A statement of its own: only one that begins after the locks were taken sees all leases of others. */
    private static final String DUE_WITHIN_LEASES = """
            select due.* from unnest(cast(:endpoints as text[])) as locked (name)
            cross join lateral (
              select * from deliveries d
              where d.endpoint = locked.name and d.status = 'PENDING' and d.due_at <= :now
                and (d.leased_until is null or d.leased_until <= :lapsed)
              order by d.due_at, d.id
              limit greatest(0, :leases - (
                select count(*) from deliveries held
                where held.endpoint = locked.name and held.leased_until > :lapsed))
              for update skip locked) due
            order by due.due_at, due.id limit :most""";

    /**
     * What to claim.
     *
     * @param mail whether mails, or all others
     * @param leases how many unexpired leases an endpoint may have, over all replicas
     * @param most how many deliveries to give at most
     * @param lapsed leases that ended until then are taken for dead
     */
    public record Claim(boolean mail, int leases, int most, Instant now, Instant lapsed) {}

    /** What is due within the claim; locked until the transaction ends, in which the caller must begin the attempts. */
    public Uni<List<Delivery>> listDue(Claim claim) {
        return lockEndpoints(claim)
                .chain(endpoints -> endpoints.isEmpty() ? Uni.createFrom().item(List.of()) : listDue(claim, endpoints));
    }

    private Uni<List<String>> lockEndpoints(Claim claim) {
        return getSession()
                .chain(session -> session.createNativeQuery(LOCK_ENDPOINTS, String.class)
                        .setParameter("mail", Endpoint.MAIL.name())
                        .setParameter("isMail", claim.mail())
                        .setParameter("now", claim.now())
                        .setParameter("lapsed", claim.lapsed())
                        .setParameter("locks", LOCKS)
                        .getResultList());
    }

    private Uni<List<Delivery>> listDue(Claim claim, List<String> endpoints) {
        return getSession()
                .chain(session -> session.createNativeQuery(DUE_WITHIN_LEASES, Delivery.class)
                        .setParameter("endpoints", endpoints.toArray(String[]::new))
                        .setParameter("now", claim.now())
                        .setParameter("lapsed", claim.lapsed())
                        .setParameter("leases", claim.leases())
                        .setParameter("most", claim.most())
                        .getResultList());
    }

    /** In the order in which they were made. */
    public Uni<List<Delivery>> listOf(DeliveryKind kind, Collection<UUID> subjectIds) {
        return list("kind = ?1 and subjectId in ?2 order by createdAt, id", kind, subjectIds);
    }

    /** Whether the channel took anything since then. */
    public Uni<Boolean> deliveredSince(UUID channelId, Instant since) {
        return count("channelId = ?1 and status = ?2 and deliveredAt > ?3", channelId, DeliveryStatus.DELIVERED, since)
                .map(number -> number > 0);
    }

    /** Adds an attempt to the log; adding it again changes nothing. */
    public Uni<Void> log(DeliveryAttempt attempt) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into delivery_attempts (delivery_id, n, at, millis, status, error)
                                values (:delivery, :n, :at, :millis,
                                  nullif(cast(:status as integer), 0), nullif(cast(:error as text), ''))
                                on conflict do nothing""")
                        .setParameter("delivery", attempt.deliveryId())
                        .setParameter("n", attempt.n())
                        .setParameter("at", attempt.at())
                        .setParameter("millis", attempt.millis())
                        .setParameter("status", Objects.requireNonNullElse(attempt.status(), 0))
                        .setParameter("error", Objects.requireNonNullElse(attempt.error(), ""))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
