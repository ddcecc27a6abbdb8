package dev.vedette.alerts.alerting;

import dev.vedette.alerts.alert.Alert;
import dev.vedette.alerts.alert.AlertRepository;
import dev.vedette.alerts.alerting.AlertDecision.Raise;
import dev.vedette.alerts.alerting.AlertDecision.Silence;
import dev.vedette.alerts.rules.Rule;
import dev.vedette.alerts.rules.RuleRepository;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.TopicMatch;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Raises alerts: once for a rule and story, whatever is repeated, copied or edited. */
@ApplicationScoped
public class AlertService {

    private static final Logger LOG = Logger.getLogger(AlertService.class);

    private final LatestTags latest;
    private final RuleRepository rules;
    private final AlertRepository alerts;
    private final AlertDecider decider;
    private final AlertPublisher publisher;

    AlertService(
            LatestTags latest,
            RuleRepository rules,
            AlertRepository alerts,
            AlertDecider decider,
            AlertPublisher publisher) {
        this.latest = latest;
        this.rules = rules;
        this.alerts = alerts;
        this.decider = decider;
        this.publisher = publisher;
    }

    /**
     * Does all that a record of tags asks for, in one transaction; doing it again changes nothing. Gives the topics that
     * rules name and nobody knows, though they were waited for: what they would have raised is still to do.
     */
    @WithTransaction
    public Uni<Set<UUID>> consider(ArticleTags tags) {
        return latest.advance(tags)
                .chain(isLatest -> isLatest && !tags.matches().isEmpty() ? decide(tags) : nothing());
    }

    private static Uni<Set<UUID>> nothing() {
        return Uni.createFrom().item(Set.of());
    }

    private Uni<Set<UUID>> decide(ArticleTags tags) {
        var matched = tags.matches().stream().map(TopicMatch::topicId).collect(Collectors.toSet());
        return rules.listEnabled(matched).chain(found -> {
            var unknown = decider.require(tags.topicsAt(), named(found, matched));
            return considerAll(found, tags).replaceWith(unknown);
        });
    }

    private static Set<UUID> named(List<Rule> rules, Set<UUID> matched) {
        return rules.stream()
                .flatMap(rule -> rule.terms().topicIds().stream())
                .filter(matched::contains)
                .collect(Collectors.toSet());
    }

    private Uni<Void> considerAll(List<Rule> rules, ArticleTags tags) {
        return Multi.createFrom()
                .iterable(rules)
                .onItem()
                .transformToUniAndConcatenate(rule -> consider(rule, tags))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> consider(Rule rule, ArticleTags tags) {
        var article = tags.article();
        var decision = decider.decide(rule.terms(), tags);
        LOG.debugf("rule %s, article %s: %s", rule.id(), article.articleId(), decision);
        return switch (decision) {
            case Raise raise -> alert(rule, tags, raise.matched());
            case Silence silence -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> alert(Rule rule, ArticleTags tags, List<TopicMatch> matched) {
        var article = tags.article();
        var stories = new ArrayList<>(article.mergedFrom());
        stories.add(article.storyId());
        return alerts.findId(rule.id(), stories)
                .chain(known -> known == null
                        ? raise(rule, tags, new Alert(rule, tags, matched, decider.now()))
                        : count(known, article.articleId()));
    }

    private Uni<Void> raise(Rule rule, ArticleTags tags, Alert alert) {
        return alerts.insert(alert)
                .chain(first -> first ? complete(rule, tags, alert) : count(alert.id(), alert.articleId()));
    }

    private Uni<Void> complete(Rule rule, ArticleTags tags, Alert alert) {
        return alerts.countArticle(alert.id(), alert.articleId()).chain(() -> publisher.publish(rule, tags, alert));
    }

    private Uni<Void> count(UUID alertId, UUID articleId) {
        return alerts.countArticle(alertId, articleId)
                .chain(isNew ->
                        isNew ? alerts.countCopy(alertId) : Uni.createFrom().voidItem());
    }
}
