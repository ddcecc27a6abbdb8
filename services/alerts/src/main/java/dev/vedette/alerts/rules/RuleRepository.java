package dev.vedette.alerts.rules;

import dev.vedette.alerts.channels.Channel;
import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules. Nothing here finds a rule of another team, but for those that a tag may answer. */
@ApplicationScoped
public class RuleRepository implements PanacheRepositoryBase<Rule, UUID> {

    /** Fails with 404 where the team has no such rule. */
    Uni<Rule> get(String team, UUID id) {
        return find("id = ?1 and team = ?2", id, team)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RuleRepository::unknown);
    }

    /** As {@link #get}, and keeps others from changing it until the transaction ends. */
    Uni<Rule> lock(String team, UUID id) {
        return find("id = ?1 and team = ?2", id, team)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(RuleRepository::unknown);
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<Rule>> list(String team, @Nullable Cursor after, int limit) {
        var page = after == null
                ? find("team = ?1 order by createdAt desc, id desc", team)
                : find(
                        "team = ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                        team,
                        after.time(0),
                        after.id(1));
        return page.range(0, limit - 1).list();
    }

    /** The enabled rules of any team that name one of the topics, always in the same order, so that they lock alike. */
    public Uni<List<Rule>> listEnabled(Collection<UUID> topicIds) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select * from rules where enabled and topic_ids && cast(:topics as uuid[]) order by id",
                                Rule.class)
                        .setParameter("topics", topicIds.toArray(UUID[]::new))
                        .getResultList());
    }

    /** Locked, so that of two outcomes at once the second sees what the first did; null where there is none. */
    public Uni<@Nullable Channel> lockChannel(UUID id) {
        return getSession().chain(session -> session.find(Channel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the channels that are still there. */
    public Uni<List<Channel>> listChannels(Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createSelectionQuery("from Channel where id in :ids", Channel.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    /** Those of the rules that are still there. */
    public Uni<List<Rule>> listByIds(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("rule"));
    }
}
