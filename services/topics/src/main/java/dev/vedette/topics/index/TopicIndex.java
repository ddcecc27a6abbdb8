package dev.vedette.topics.index;

import dev.vedette.query.Document;
import dev.vedette.query.Matches;
import dev.vedette.query.QueryChanges;
import dev.vedette.query.QueryException;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.QueryParser;
import dev.vedette.query.SavedNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** Every topic, ready to match. Any number of threads may match, one at a time may change it. */
@ApplicationScoped
public class TopicIndex {

    private static final Logger LOG = Logger.getLogger(TopicIndex.class);

    /** One part of this many must have changed before all are arranged anew, which copies them all. */
    private static final int WORTH_TUNING = 20;

    private final QueryIndex queries = new QueryIndex();
    private final AtomicLong untuned = new AtomicLong();

    /** Takes in topics, which articles meet all at once; then all changes up to {@code upTo} are applied. */
    void apply(List<SavedTopic> topics, long upTo) {
        var changes = new QueryChanges();
        topics.forEach(topic -> add(topic, changes));
        queries.change(changes, upTo);
        untuned.addAndGet(topics.size());
    }

    private static void add(SavedTopic topic, QueryChanges changes) {
        var id = topic.id().toString();
        if (topic.isDeleted()) {
            changes.remove(id);
            return;
        }
        try {
            var query = QueryParser.parse(topic.query(), topic.name(), SavedNames.NONE);
            changes.put(id, topic.matchVersion(), query);
        } catch (QueryException e) {
            LOG.errorf("topic %s cannot be followed, its query is no longer understood: %s", id, e.getMessage());
            changes.remove(id);
        }
    }

    /** Takes in which words the articles use, which makes matching cheaper, where enough topics are new. */
    void tune() {
        if (untuned.get() > queries.size() / WORTH_TUNING) {
            untuned.set(0);
            queries.tune();
        }
    }

    /** All changes up to this one are applied. */
    long mark() {
        return queries.mark();
    }

    int size() {
        return queries.size();
    }

    /** The topics that match, with how and where; {@link Matches#mark} is the last change that was applied. */
    public Matches match(Document document) {
        return queries.matchMarked(document);
    }
}
