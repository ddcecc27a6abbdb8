package dev.vedette.topics.tagging;

import dev.vedette.contracts.Visibility;
import dev.vedette.query.Document;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import dev.vedette.query.Tag;
import dev.vedette.topics.topic.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Every topic, ready to match. Safe for use by many threads. */
@ApplicationScoped
public class TopicIndex {

    private static final Logger LOG = Logger.getLogger(TopicIndex.class);

    private final QueryIndex queries = new QueryIndex();
    private final Map<String, FollowedTopic> topics = new ConcurrentHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private volatile boolean loaded;

    /**
     * Takes in a topic as it was read; one that is known in this version or a later one, deleted or not, changes
     * nothing, so that of two readings at the same time the older cannot win.
     */
    synchronized void apply(Topic topic) {
        var key = topic.id().toString();
        if (versions.getOrDefault(key, 0) >= topic.version()) {
            return;
        }
        versions.put(key, topic.version());
        if (topic.isDeleted()) {
            topics.remove(key);
            queries.remove(key);
        } else {
            put(key, topic);
        }
    }

    private void put(String key, Topic topic) {
        try {
            queries.put(key, QueryParser.parse(topic.query(), topic.name(), SavedNames.NONE));
            topics.put(key, FollowedTopic.of(topic));
        } catch (QueryException e) {
            LOG.errorf("topic %s cannot be followed, its query is no longer understood: %s", key, e.getMessage());
        }
    }

    /** Takes in which words the articles use, which makes matching cheaper. */
    void tune() {
        queries.tune();
    }

    void markLoaded() {
        loaded = true;
    }

    boolean isLoaded() {
        return loaded;
    }

    int size() {
        return topics.size();
    }

    /** The topics that match, with how and where. */
    List<Match> match(Document document) {
        return queries.match(document).stream()
                .flatMap(tag -> Optional.ofNullable(topics.get(tag.id())).map(topic -> new Match(topic, tag)).stream())
                .toList();
    }

    /** What a tag tells of its topic. */
    record FollowedTopic(UUID id, int version, String name, String color, String team, Visibility visibility) {

        static FollowedTopic of(Topic topic) {
            return new FollowedTopic(
                    topic.id(), topic.version(), topic.name(), topic.color(), topic.team(), topic.visibility());
        }
    }

    /** A topic and how it matched. */
    record Match(FollowedTopic topic, Tag tag) {}
}
