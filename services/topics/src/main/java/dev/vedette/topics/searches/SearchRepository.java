package dev.vedette.topics.searches;

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

/** Saved searches, found among those that a team may see and nowhere else. */
@ApplicationScoped
class SearchRepository implements PanacheRepositoryBase<SavedSearch, UUID> {

    private static final String VISIBLE = "(team = ?1 or visibility = 'ORGANISATION')";

    /** Fails with 404 where the team can see no such search. */
    Uni<SavedSearch> get(String team, UUID id) {
        return find(VISIBLE + " and id = ?2", team, id)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(SearchRepository::unknown);
    }

    /** As {@link #get}, and keeps others from changing it until the transaction ends. */
    Uni<SavedSearch> lock(String team, UUID id) {
        return find(VISIBLE + " and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(SearchRepository::unknown);
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<SavedSearch>> list(String team, @Nullable Cursor after, int limit) {
        var page = after == null
                ? find(VISIBLE + " order by createdAt desc, id desc", team)
                : find(
                        VISIBLE + " and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                        team,
                        after.time(0),
                        after.id(1));
        return page.range(0, limit - 1).list();
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("saved search"));
    }
}
