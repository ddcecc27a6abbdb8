package dev.vedette.alerts.alerting;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.delivery.Delivery;
import dev.vedette.alerts.rules.Rule;
import dev.vedette.contracts.AlertRaised;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.outbox.Outbox;
import dev.vedette.kit.streams.Traces;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Sends a new alert on its ways, in the transaction that raises it: to the rule's channels and to the stream. */
@ApplicationScoped
class AlertPublisher {

    private static final Logger LOG = Logger.getLogger(AlertPublisher.class);

    private final Outbox outbox;
    private final Traces traces;

    AlertPublisher(Outbox outbox, Traces traces) {
        this.outbox = outbox;
        this.traces = traces;
    }

    Uni<Void> publish(Rule rule, ArticleTags tags, Alert alert) {
        LOG.infof("alert %s raised by rule %s for article %s", alert.id(), alert.ruleId(), alert.articleId());
        var trace = traces.next(tags.traceparent());
        var deliveries = rule.channels().stream()
                .filter(channel -> !channel.isDisabled())
                .map(channel -> Delivery.ofAlert(alert.id(), channel, alert.raisedAt()))
                .toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(deliveries))
                .chain(() -> outbox.add(Streams.ALERTS, alert.id().toString(), event(alert, tags, trace), trace));
    }

    private static AlertRaised event(Alert alert, ArticleTags tags, String trace) {
        return new AlertRaised(
                EventIds.of("alert-raised", alert.id()),
                tags.article(),
                tags.source(),
                tags.times(),
                trace,
                alert.id(),
                alert.ruleId(),
                alert.ruleName(),
                alert.team(),
                alert.topicIds(),
                alert.prominence(),
                alert.matches().getFirst().evidence(),
                alert.title(),
                alert.url(),
                alert.raisedAt());
    }
}
