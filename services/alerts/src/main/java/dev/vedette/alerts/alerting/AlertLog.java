package dev.vedette.alerts.alerting;

import dev.vedette.alerts.alerting.AlertResource.AlertView;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads alerts together with their deliveries. */
@ApplicationScoped
class AlertLog implements PanacheRepositoryBase<Delivery, UUID> {

    private final AlertRepository alerts;

    AlertLog(AlertRepository alerts) {
        this.alerts = alerts;
    }

    @WithSession
    Uni<Paged<AlertView>> list(String team, @Nullable UUID ruleId, PageRequest page) {
        return alerts.list(team, ruleId, page.cursor(), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), alert -> new Cursor(alert.raisedAt, alert.id)))
                .chain(this::withDeliveries);
    }

    private Uni<Paged<AlertView>> withDeliveries(Paged<Alert> page) {
        var ids = page.items().stream().map(Alert::id).toList();
        return list("alertId in ?1 order by createdAt, id", ids)
                .map(found -> found.stream().collect(Collectors.groupingBy(Delivery::alertId)))
                .map(byAlert -> page.map(alert -> view(alert, byAlert)));
    }

    private static AlertView view(Alert alert, Map<UUID, List<Delivery>> byAlert) {
        return AlertView.of(alert, byAlert.getOrDefault(alert.id, List.of()));
    }
}
