package dev.vedette.sources.collections;

import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.sources.collections.CollectionResource.CollectionView;
import dev.vedette.sources.registry.Membership;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Makes, changes and removes collections; what changes their names changes their sources too. */
@ApplicationScoped
public class CollectionService {

    private static final Keyset KEYSET = Keyset.byTime("collections");

    private final CollectionRepository collections;
    private final Membership membership;
    private final Ids ids;
    private final Clock clock;

    public CollectionService(CollectionRepository collections, Membership membership, Ids ids, Clock clock) {
        this.collections = collections;
        this.membership = membership;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    public Uni<CollectionView> get(UUID id) {
        return collections.get(id).chain(this::counted);
    }

    @WithSession
    public Uni<Paged<CollectionView>> list(PageRequest page) {
        return collections
                .list(page.cursor(KEYSET), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), each -> KEYSET.cursor(each.createdAt, each.id)))
                .chain(found -> membership
                        .count(found.items().stream().map(each -> each.name).toList())
                        .map(counts -> found.map(each -> CollectionView.of(each, counts.getOrDefault(each.name, 0L)))));
    }

    @WithTransaction
    public Uni<CollectionView> create(String name, @Nullable String description) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return save(new SourceCollection(ids.next(), name, description, now)).map(made -> CollectionView.of(made, 0));
    }

    @WithTransaction
    public Uni<CollectionView> change(UUID id, @Nullable String ifMatch, String name, @Nullable String description) {
        return collections
                .lock(id)
                .invoke(found -> Versions.require(ifMatch, found.version))
                .chain(found -> change(found, name, description))
                .chain(this::counted);
    }

    /** Its sources stay; they only no longer belong to it. */
    @WithTransaction
    public Uni<Void> delete(UUID id, @Nullable String ifMatch) {
        return collections
                .lock(id)
                .invoke(found -> Versions.check(ifMatch, found.version))
                .call(found -> membership.rename(found.name, null))
                .chain(collections::delete);
    }

    private Uni<SourceCollection> change(SourceCollection found, String name, @Nullable String description) {
        var before = found.name;
        found.change(name, description);
        var saved = save(found);
        return before.equals(name) ? saved : saved.call(() -> membership.rename(before, name));
    }

    private Uni<CollectionView> counted(SourceCollection found) {
        return membership
                .count(List.of(found.name))
                .map(counts -> CollectionView.of(found, counts.getOrDefault(found.name, 0L)));
    }

    private Uni<SourceCollection> save(SourceCollection collection) {
        return collections
                .persistAndFlush(collection)
                .onFailure(ConstraintViolationException.class)
                .transform(e -> new ProblemException(CollectionProblem.duplicate(collection.name)));
    }
}
