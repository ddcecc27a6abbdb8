package dev.vedette.alerts.delivery;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.AlertRepository;
import dev.vedette.alerts.channels.Channel;
import dev.vedette.alerts.channels.Outcome;
import dev.vedette.alerts.delivery.Claim.Attempted;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Gives deliveries out to be attempted, and writes down what became of them. */
@ApplicationScoped
public class DeliveryDesk implements PanacheRepositoryBase<Delivery, UUID> {

    private static final Logger LOG = Logger.getLogger(DeliveryDesk.class);

    private final AlertRepository alerts;
    private final DeliveryConfig config;
    private final Clock clock;

    public DeliveryDesk(AlertRepository alerts, DeliveryConfig config, Clock clock) {
        this.alerts = alerts;
        this.config = config;
        this.clock = clock;
    }

    /** At most {@code most} deliveries that are due; nobody else gets them before their lease ends. */
    @WithTransaction
    public Uni<List<Claim>> claim(int most) {
        var now = clock.instant();
        return getSession()
                .chain(session -> session.createNativeQuery("""
                                select * from deliveries where status = 'PENDING' and due_at <= :now
                                order by due_at limit :most for update skip locked""", Delivery.class)
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList())
                .invoke(due -> due.forEach(delivery -> delivery.begin(now.plus(config.lease()))))
                .chain(due -> due.isEmpty() ? Uni.createFrom().item(List.of()) : claims(due));
    }

    private Uni<List<Claim>> claims(List<Delivery> due) {
        var alertIds = due.stream().map(Delivery::alertId).distinct().toList();
        return alerts.listByIds(alertIds)
                .map(found -> byId(found, Alert::id))
                .chain(alertsById -> channels(due)
                        .map(channels -> due.stream()
                                .map(delivery -> claim(delivery, alertsById, channels))
                                .toList()));
    }

    private Uni<Map<UUID, Channel>> channels(List<Delivery> due) {
        var ids = due.stream().map(Delivery::channelId).distinct().toList();
        return getSession()
                .chain(session -> session.createSelectionQuery("from Channel where id in :ids", Channel.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(found -> byId(found, Channel::id));
    }

    private static Claim claim(Delivery delivery, Map<UUID, Alert> alerts, Map<UUID, Channel> channels) {
        return new Claim(
                delivery.id(),
                delivery.attempts(),
                delivery.createdAt(),
                Objects.requireNonNull(alerts.get(delivery.alertId())),
                channels.get(delivery.channelId()));
    }

    /** Writes down an outcome, unless a later attempt has taken over; that it was delivered counts all the same. */
    @WithTransaction
    public Uni<Void> record(Attempted attempted) {
        var claim = attempted.claim();
        return findById(claim.deliveryId(), LockModeType.PESSIMISTIC_WRITE)
                .chain(delivery -> delivery == null || !concerns(delivery, attempted)
                        ? Uni.createFrom().voidItem()
                        : apply(delivery, attempted));
    }

    private static boolean concerns(Delivery delivery, Attempted attempted) {
        return attempted.outcome() instanceof Outcome.Delivered
                ? delivery.isPending()
                : delivery.isAt(attempted.claim().attempt());
    }

    private Uni<Void> apply(Delivery delivery, Attempted attempted) {
        var claim = attempted.claim();
        switch (attempted.outcome()) {
            case Outcome.Delivered delivered -> delivery.delivered(clock.instant());
            case Outcome.Refused refused -> delivery.failed(refused.reason());
            case Outcome.Gone gone -> delivery.failed(gone.reason());
            case Outcome.Postponed postponed -> postpone(delivery, postponed);
        }
        LOG.infof(
                "delivery %s of alert %s, attempt %d: %s",
                claim.deliveryId(),
                claim.alert().id(),
                claim.attempt(),
                attempted.outcome().getClass().getSimpleName());
        return attempted.outcome() instanceof Outcome.Gone
                ? disable(delivery.channelId())
                : Uni.createFrom().voidItem();
    }

    private void postpone(Delivery delivery, Outcome.Postponed postponed) {
        var jitter = ThreadLocalRandom.current().nextDouble();
        var next = Backoff.of(config)
                .next(delivery.attempts(), delivery.createdAt(), clock.instant(), postponed.after(), jitter);
        if (next == null) {
            delivery.failed(postponed.reason());
        } else {
            delivery.postponed(postponed.reason(), next);
        }
    }

    private Uni<Void> disable(UUID channelId) {
        return getSession()
                .chain(session -> session.find(Channel.class, channelId))
                .invoke(channel -> {
                    if (channel != null) {
                        channel.disable(clock.instant());
                    }
                })
                .replaceWithVoid();
    }

    private static <T> Map<UUID, T> byId(List<T> found, Function<T, UUID> id) {
        return found.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
