package dev.vedette.topics.topic;

import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The topics. What people ask for is found among those their team may see, and nowhere else. */
@ApplicationScoped
public class TopicRepository implements PanacheRepositoryBase<Topic, UUID> {

    private static final String VISIBLE = "deleted = false and (team = ?1 or visibility = 'ORGANISATION')";

    /** Fails with 404 where the team can see no such topic. */
    Uni<Topic> get(String team, UUID id) {
        return find(VISIBLE + " and id = ?2", team, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(TopicRepository::unknown);
    }

    /** As {@link #get}, and keeps others from changing it until the transaction ends. */
    Uni<Topic> lock(String team, UUID id) {
        return find(VISIBLE + " and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(TopicRepository::unknown);
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<Topic>> list(String team, @Nullable Cursor after, int limit) {
        var page = after == null
                ? find(VISIBLE + " order by createdAt desc, id desc", team)
                : find(
                        VISIBLE + " and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                        team,
                        after.time(0),
                        after.id(1));
        return page.range(0, limit - 1).list();
    }

    Uni<Long> countNamed(String team, String name, UUID except) {
        return count("deleted = false and team = ?1 and lower(name) = lower(?2) and id <> ?3", team, name, except);
    }

    /** Those of all teams, the deleted ones too; nobody changes them until the transaction ends. */
    public Uni<List<Topic>> lockAll(List<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("topic"));
    }
}
