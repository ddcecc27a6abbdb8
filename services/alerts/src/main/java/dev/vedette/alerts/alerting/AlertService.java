package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.Rule;
import dev.vedette.alerts.rules.RuleRepository;
import dev.vedette.contracts.AlertRaised;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.outbox.Outbox;
import dev.vedette.kit.streams.Traces;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Raises alerts: once for a rule and story, whatever is repeated, copied or edited. */
@ApplicationScoped
public class AlertService {

    private static final Logger LOG = Logger.getLogger(AlertService.class);

    private final RuleRepository rules;
    private final AlertRepository alerts;
    private final Outbox outbox;
    private final Traces traces;
    private final Timing timing;

    AlertService(RuleRepository rules, AlertRepository alerts, Outbox outbox, Traces traces, Timing timing) {
        this.rules = rules;
        this.alerts = alerts;
        this.outbox = outbox;
        this.traces = traces;
        this.timing = timing;
    }

    /** Does all that a tag asks for, in one transaction; doing it again changes nothing. */
    @WithTransaction
    public Uni<Void> consider(ArticleTagged tag) {
        return rules.listEnabled(tag.topicId())
                .onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .filter(rule -> answers(rule, tag))
                .onItem()
                .transformToUniAndConcatenate(rule -> alert(rule, tag))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private boolean answers(Rule rule, ArticleTagged tag) {
        var decision = timing.decide(rule, tag);
        LOG.debugf("rule %s, article %s: %s", rule.id(), tag.article().articleId(), decision);
        return decision == AlertDecision.ALERT;
    }

    private Uni<Void> alert(Rule rule, ArticleTagged tag) {
        var article = tag.article();
        var stories = new ArrayList<>(article.mergedFrom());
        stories.add(article.storyId());
        return alerts.findId(rule.id(), stories)
                .chain(known -> known == null
                        ? raise(rule, tag, new Alert(rule, tag, timing.now()))
                        : count(known, article.articleId()));
    }

    private Uni<Void> raise(Rule rule, ArticleTagged tag, Alert alert) {
        return alerts.insert(alert)
                .chain(first -> first ? complete(rule, tag, alert) : count(alert.id, alert.articleId));
    }

    private Uni<Void> complete(Rule rule, ArticleTagged tag, Alert alert) {
        LOG.infof("alert %s raised by rule %s for article %s", alert.id, alert.ruleId, alert.articleId);
        var trace = traces.next(tag.traceparent());
        var deliveries = rule.channels().stream()
                .filter(channel -> !channel.isDisabled())
                .map(channel -> new Delivery(alert.id, channel, alert.raisedAt))
                .toArray();
        return alerts.countArticle(alert.id, alert.articleId)
                .chain(Panache::getSession)
                .chain(session -> session.persistAll(deliveries))
                .chain(() -> outbox.add(Streams.ALERTS, alert.id.toString(), event(alert, tag, trace), trace));
    }

    private Uni<Void> count(UUID alertId, UUID articleId) {
        return alerts.countArticle(alertId, articleId)
                .chain(isNew ->
                        isNew ? alerts.countCopy(alertId) : Uni.createFrom().voidItem());
    }

    private static AlertRaised event(Alert alert, ArticleTagged tag, String trace) {
        return new AlertRaised(
                EventIds.of("alert-raised", alert.id),
                tag.article(),
                tag.source(),
                tag.times(),
                trace,
                alert.id,
                alert.ruleId,
                alert.ruleName,
                alert.team,
                alert.topicIds(),
                alert.prominence,
                tag.evidence(),
                alert.title,
                alert.url,
                alert.raisedAt);
    }
}
