package dev.vedette.alerts.alerting;

import dev.vedette.alerts.rules.Rule;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That a story answered a rule: one for each pair of them, with the article that came first. */
@Entity
@Table(name = "alerts")
public class Alert {

    @Id
    UUID id;

    @Column(name = "rule_id")
    UUID ruleId;

    @Column(name = "rule_name")
    String ruleName;

    String team;

    @Column(name = "story_id")
    UUID storyId;

    @Column(name = "article_id")
    UUID articleId;

    String title;
    String url;
    String lead;

    @Column(name = "source_name")
    String sourceName;

    @Column(name = "topic_ids")
    UUID[] topicIds;

    @Column(name = "topic_name")
    String topicName;

    @Enumerated(EnumType.STRING)
    Prominence prominence;

    /** As {@link EvidenceText} writes it. */
    String evidence;

    @Column(name = "raised_at")
    Instant raisedAt;

    /** Further articles of the story that answered the rule too. */
    int copies;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Alert() {}

    Alert(Rule rule, ArticleTagged tag, Instant now) {
        var article = tag.article();
        id = idOf(rule.id(), article.storyId());
        ruleId = rule.id();
        ruleName = rule.name();
        team = rule.terms().team();
        storyId = article.storyId();
        articleId = article.articleId();
        title = tag.articleTitle();
        url = tag.articleUrl();
        lead = tag.lead();
        sourceName = tag.source().name();
        topicIds = new UUID[] {tag.topicId()};
        topicName = tag.topicName();
        prominence = tag.prominence();
        evidence = EvidenceText.write(tag.evidence());
        raisedAt = now;
    }

    /** The id follows from what makes an alert unique, so that it survives any crash and repetition. */
    static UUID idOf(UUID ruleId, UUID storyId) {
        return EventIds.of("alert", ruleId, storyId);
    }

    public UUID id() {
        return id;
    }

    public UUID ruleId() {
        return ruleId;
    }

    public String ruleName() {
        return ruleName;
    }

    public UUID storyId() {
        return storyId;
    }

    public UUID articleId() {
        return articleId;
    }

    public String title() {
        return title;
    }

    public String url() {
        return url;
    }

    public String lead() {
        return lead;
    }

    public String sourceName() {
        return sourceName;
    }

    public List<UUID> topicIds() {
        return List.of(topicIds);
    }

    public String topicName() {
        return topicName;
    }

    public Prominence prominence() {
        return prominence;
    }

    public List<Evidence> evidence() {
        return EvidenceText.read(evidence);
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
