package dev.vedette.alerts.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vedette.kit.topics.KnownTopics;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a rule's topics: a rule whose topics are all gone is silent, and says so. */
final class RuleTopics {

    private RuleTopics() {}

    /** Whether a topic can still alert. */
    public enum State {
        /** It can. */
        VISIBLE,
        /** Its owner deleted it. */
        DELETED,
        /** Its owner no longer shows it to the rule's team. */
        WITHDRAWN,
        /** Nothing is known of it here: it is about to come, or gone long since. */
        UNKNOWN
    }

    /**
     * A topic of a rule.
     *
     * @param name only where the team may see the topic, as is the colour
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleTopic(
            UUID id,
            State state,
            @Nullable String name,
            @Nullable String color) {}

    static List<RuleTopic> of(Rule rule, KnownTopics known) {
        return Arrays.stream(rule.topicIds).map(id -> of(id, rule.team, known)).toList();
    }

    private static RuleTopic of(UUID id, String team, KnownTopics known) {
        var topic = known.find(id);
        if (topic == null) {
            return new RuleTopic(id, State.UNKNOWN, null, null);
        }
        if (topic.isVisibleTo(team)) {
            return new RuleTopic(id, State.VISIBLE, topic.name(), topic.color());
        }
        var isOwn = topic.team().equals(team);
        return new RuleTopic(
                id,
                topic.deleted() ? State.DELETED : State.WITHDRAWN,
                isOwn ? topic.name() : null,
                isOwn ? topic.color() : null);
    }
}
