package dev.vedette.alerts.alert;

import dev.vedette.alerts.rules.Rule;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
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

    @Enumerated(EnumType.STRING)
    Prominence prominence;

    /** As {@link MatchedTopics} writes them. */
    String matches;

    @Column(name = "raised_at")
    Instant raisedAt;

    /** Further articles of the story that answered the rule too. */
    int copies;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Alert() {}

    /**
     * An alert of {@code rule} for the article's story.
     *
     * @param matched what of the rule's topics the article matched, the most prominent first; at least one
     */
    public Alert(Rule rule, ArticleTags tags, List<TopicMatch> matched, Instant now) {
        var article = tags.article();
        id = idOf(rule.id(), article.storyId());
        ruleId = rule.id();
        ruleName = rule.name();
        team = rule.terms().team();
        storyId = article.storyId();
        articleId = article.articleId();
        title = tags.title();
        url = tags.url();
        lead = tags.lead();
        sourceName = tags.source().name();
        topicIds = matched.stream().map(TopicMatch::topicId).toArray(UUID[]::new);
        prominence = matched.getFirst().prominence();
        matches = MatchedTopics.write(matched.stream().map(MatchedTopic::of).toList());
        raisedAt = now;
    }

    /** The id follows from what makes an alert unique, so that it survives any crash and repetition. */
    public static UUID idOf(UUID ruleId, UUID storyId) {
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

    public String team() {
        return team;
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

    public Prominence prominence() {
        return prominence;
    }

    /** The most prominent first. */
    public List<MatchedTopic> matches() {
        return MatchedTopics.read(matches);
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    /** Further articles of the story that answered the rule too. */
    public int copies() {
        return copies;
    }
}
