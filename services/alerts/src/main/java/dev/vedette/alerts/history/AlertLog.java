package dev.vedette.alerts.history;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.AlertRepository;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.delivery.DeliveryKind;
import dev.vedette.alerts.delivery.DeliveryRepository;
import dev.vedette.alerts.history.AlertResource.AlertView;
import dev.vedette.alerts.history.AlertResource.DeliveryView;
import dev.vedette.alerts.history.AlertResource.TopicView;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.topics.KnownTopics;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a team's alerts together with their deliveries. Alerts of which the team may no longer see any topic are not there,
 * nor are those topics of others.
 */
@ApplicationScoped
class AlertLog {

    /** How many times to read on for a page when what was read is hidden; after that the page is a short one. */
    private static final int MOST_READS = 10;

    private final AlertRepository alerts;
    private final DeliveryRepository deliveries;
    private final KnownTopics topics;

    AlertLog(AlertRepository alerts, DeliveryRepository deliveries, KnownTopics topics) {
        this.alerts = alerts;
        this.deliveries = deliveries;
        this.topics = topics;
    }

    @WithSession
    Uni<Paged<AlertView>> list(Caller caller, @Nullable UUID ruleId, PageRequest page) {
        var team = caller.team();
        var keyset = Keyset.byTime("alerts", team, ruleId);
        return fill(new Search(team, ruleId, keyset, page.limit()), List.of(), page.cursor(keyset), MOST_READS)
                .chain(found -> withDeliveries(caller, found));
    }

    /** What is asked for. */
    private record Search(String team, @Nullable UUID ruleId, Keyset keyset, int limit) {

        Cursor cursor(Alert alert) {
            return keyset.cursor(alert.raisedAt(), alert.id());
        }
    }

    private Uni<Paged<Alert>> fill(Search search, List<Alert> before, @Nullable Cursor after, int reads) {
        return alerts.list(search.team(), search.ruleId(), after, search.limit() + 1)
                .chain(rows -> {
                    var found = new ArrayList<>(before);
                    rows.stream().filter(alert -> isShown(alert, search.team())).forEach(found::add);
                    if (found.size() > search.limit() || rows.size() <= search.limit()) {
                        return Uni.createFrom().item(Paged.of(found, search.limit(), search::cursor));
                    }
                    var end = search.cursor(rows.getLast());
                    return reads > 1
                            ? fill(search, found, end, reads - 1)
                            : Uni.createFrom().item(new Paged<>(found, end.encoded()));
                });
    }

    private boolean isShown(Alert alert, String team) {
        return alert.topicIds().stream().anyMatch(id -> isShown(id, team));
    }

    /** One's own are, deleted ones too: what was sent stays on record. */
    private boolean isShown(UUID topicId, String team) {
        var topic = topics.find(topicId);
        return topic != null && (topic.isVisibleTo(team) || topic.team().equals(team));
    }

    private Uni<Paged<AlertView>> withDeliveries(Caller caller, Paged<Alert> page) {
        var ids = page.items().stream().map(Alert::id).toList();
        return deliveries
                .listOf(DeliveryKind.ALERT, ids)
                .map(found -> found.stream().collect(Collectors.groupingBy(Delivery::subjectId)))
                .map(byAlert -> page.map(alert -> view(caller, alert, byAlert.getOrDefault(alert.id(), List.of()))));
    }

    private AlertView view(Caller caller, Alert alert, List<Delivery> deliveries) {
        var full = caller.roles().contains(Roles.ANALYST);
        var shown = alert.matches().stream()
                .filter(match -> isShown(match.topicId(), caller.team()))
                .map(match -> TopicView.of(match, Objects.requireNonNull(topics.find(match.topicId()))))
                .toList();
        return AlertView.of(
                alert,
                shown,
                deliveries.stream()
                        .map(delivery -> DeliveryView.of(delivery, full))
                        .toList());
    }
}
