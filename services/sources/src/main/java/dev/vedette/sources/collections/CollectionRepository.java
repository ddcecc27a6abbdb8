package dev.vedette.sources.collections;

import dev.vedette.kit.paging.Cursor;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The collections. Their names differ by more than case. */
@ApplicationScoped
public class CollectionRepository implements PanacheRepositoryBase<SourceCollection, UUID> {

    /** Fails with 404 where there is none. */
    Uni<SourceCollection> get(UUID id) {
        return findById(id).onItem().ifNull().failWith(CollectionRepository::unknown);
    }

    /** As {@link #get}, and keeps others from changing it until the transaction ends. */
    Uni<SourceCollection> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(CollectionRepository::unknown);
    }

    /** Newest first, from after {@code after} on. */
    Uni<List<SourceCollection>> list(@Nullable Cursor after, int limit) {
        var page = after == null
                ? find("order by createdAt desc, id desc")
                : find("(createdAt, id) < (?1, ?2) order by createdAt desc, id desc", after.time(0), after.id(1));
        return page.range(0, limit - 1).list();
    }

    /** @param lowerCase the names in lower case */
    Uni<List<SourceCollection>> listNamed(Collection<String> lowerCase) {
        return list("lower(name) in ?1", lowerCase);
    }

    /** Makes a collection, unless another transaction did so in the meantime. */
    Uni<Integer> addIfMissing(UUID id, String name, Instant now) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into collections (id, name, created_at, version) values (:id, :name, :now, 1)"
                                        + " on conflict do nothing")
                        .setParameter("id", id)
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate());
    }

    private static ProblemException unknown() {
        return new ProblemException(Problems.notFound("collection"));
    }
}
