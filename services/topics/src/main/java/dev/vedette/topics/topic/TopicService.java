package dev.vedette.topics.topic;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.json.MergePatch;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import dev.vedette.topics.check.QueryCheck;
import dev.vedette.topics.topic.TopicResource.NewTopic;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes topics; a query that does not parse is never saved. */
@ApplicationScoped
public class TopicService {

    private static final Logger LOG = Logger.getLogger(TopicService.class);

    private final TopicRepository topics;
    private final TopicChanges changes;
    private final MergePatch patch;
    private final Ids ids;
    private final Clock clock;

    public TopicService(TopicRepository topics, TopicChanges changes, MergePatch patch, Ids ids, Clock clock) {
        this.topics = topics;
        this.changes = changes;
        this.patch = patch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<Topic> get(Caller caller, UUID id) {
        return topics.get(caller.team(), id);
    }

    @WithSession
    public Uni<Paged<Topic>> list(Caller caller, PageRequest page) {
        var keyset = Keyset.byTime("topics", caller.team());
        return topics.list(caller.team(), page.cursor(keyset), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), topic -> keyset.cursor(topic.createdAt, topic.id)));
    }

    @WithTransaction
    public Uni<Topic> create(Caller caller, NewTopic asked) {
        QueryCheck.require(asked.query());
        var topic = newTopic(caller, asked);
        return requireUniqueName(topic, topic.name)
                .chain(() -> topics.persist(topic))
                .chain(this::finish)
                .invoke(saved -> LOG.infof("topic %s created by %s", topic.id, caller.subject()));
    }

    /** What is taken away is as if it had not been given when the topic was made. */
    @WithTransaction
    public Uni<Topic> change(Caller caller, UUID id, @Nullable String ifMatch, ObjectNode change) {
        return topics.lock(caller.team(), id)
                .invoke(topic -> requireOwn(caller, topic))
                .invoke(topic -> Versions.require(ifMatch, topic.version))
                .chain(topic -> apply(topic, patch.merge(NewTopic.of(topic), change, NewTopic.class)))
                .chain(this::finish)
                .invoke(topic -> LOG.infof("topic %s changed by %s", id, caller.subject()));
    }

    @WithTransaction
    public Uni<Void> delete(Caller caller, UUID id, @Nullable String ifMatch) {
        return topics.lock(caller.team(), id)
                .invoke(topic -> requireOwn(caller, topic))
                .invoke(topic -> Versions.check(ifMatch, topic.version))
                .invoke(this::markDeleted)
                .chain(this::finish)
                .invoke(topic -> LOG.infof("topic %s deleted by %s", id, caller.subject()))
                .replaceWithVoid();
    }

    private Topic newTopic(Caller caller, NewTopic asked) {
        var topic = new Topic();
        topic.id = ids.next();
        topic.team = caller.team();
        topic.owner = caller.name();
        topic.query = asked.query().strip();
        fill(topic, asked);
        topic.version = 1;
        topic.matchVersion = 1;
        topic.createdAt = clock.instant();
        topic.changedAt = topic.createdAt;
        return topic;
    }

    /** A query that stays is not checked: it may be of a time when others were allowed. */
    private Uni<Topic> apply(Topic topic, NewTopic asked) {
        var query = asked.query().strip();
        boolean isOther = !query.equals(topic.query);
        if (isOther) {
            QueryCheck.require(query);
        }
        return requireUniqueName(topic, asked.name())
                .invoke(() -> {
                    topic.matchVersion += isOther ? 1 : 0;
                    topic.query = query;
                    fill(topic, asked);
                    touch(topic);
                })
                .replaceWith(topic);
    }

    private static void fill(Topic topic, NewTopic asked) {
        topic.name = asked.name().strip();
        topic.color = Objects.requireNonNullElse(asked.color(), TopicColors.of(topic.id));
        topic.description = asked.description();
        topic.visibility = Objects.requireNonNullElse(asked.visibility(), Visibility.TEAM);
    }

    private void markDeleted(Topic topic) {
        topic.deleted = true;
        touch(topic);
    }

    private void touch(Topic topic) {
        topic.version++;
        topic.changedAt = clock.instant();
    }

    /** Asked before the topic is changed, since asking writes what was changed; two at once are told by the index. */
    private Uni<Void> requireUniqueName(Topic topic, String name) {
        return topics.countNamed(topic.team, name.strip(), topic.id)
                .invoke(others -> {
                    if (others > 0) {
                        throw TopicProblem.nameTaken(name.strip());
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Topic> finish(Topic topic) {
        return changes.number(topic)
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> TopicProblem.nameTaken(topic.name))
                .replaceWith(topic);
    }

    private static void requireOwn(Caller caller, Topic topic) {
        if (!caller.owns(topic.team)) {
            throw TopicProblem.notYours();
        }
    }
}
