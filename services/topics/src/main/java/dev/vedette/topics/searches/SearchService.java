package dev.vedette.topics.searches;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.identity.Ids;
import dev.vedette.kit.json.MergePatch;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import dev.vedette.topics.searches.SearchResource.NewSearch;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps searches; one whose query does not parse is never saved. */
@ApplicationScoped
class SearchService {

    private final SearchRepository searches;
    private final SearchText text;
    private final MergePatch patch;
    private final Ids ids;
    private final Clock clock;

    SearchService(SearchRepository searches, SearchText text, MergePatch patch, Ids ids, Clock clock) {
        this.searches = searches;
        this.text = text;
        this.patch = patch;
        this.ids = ids;
        this.clock = clock;
    }

    @WithSession
    Uni<SavedSearch> get(Caller caller, UUID id) {
        return searches.get(caller.team(), id);
    }

    @WithSession
    Uni<Paged<SavedSearch>> list(Caller caller, PageRequest page) {
        var keyset = Keyset.byTime("searches", caller.team());
        return searches.list(caller.team(), page.cursor(keyset), page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), each -> keyset.cursor(each.createdAt, each.id)));
    }

    @WithTransaction
    Uni<SavedSearch> create(Caller caller, NewSearch asked) {
        var saved = new SavedSearch();
        saved.id = ids.next();
        saved.team = caller.team();
        saved.owner = caller.name();
        saved.createdAt = clock.instant();
        fill(saved, asked);
        return searches.persist(saved).chain(this::finish);
    }

    /** What is taken away is as if it had not been given when the search was saved. */
    @WithTransaction
    Uni<SavedSearch> change(Caller caller, UUID id, @Nullable String ifMatch, ObjectNode change) {
        return searches.lock(caller.team(), id)
                .invoke(saved -> requireOwn(caller, saved))
                .invoke(saved -> Versions.require(ifMatch, saved.version))
                .invoke(saved -> fill(saved, patch.merge(asked(saved), change, NewSearch.class)))
                .chain(this::finish);
    }

    @WithTransaction
    Uni<Void> delete(Caller caller, UUID id, @Nullable String ifMatch) {
        return searches.lock(caller.team(), id)
                .invoke(saved -> requireOwn(caller, saved))
                .invoke(saved -> Versions.check(ifMatch, saved.version))
                .chain(searches::delete);
    }

    private NewSearch asked(SavedSearch saved) {
        return new NewSearch(saved.name, text.read(saved.search), saved.visibility);
    }

    private void fill(SavedSearch saved, NewSearch asked) {
        saved.name = asked.name().strip();
        saved.search = text.write(asked.search());
        saved.visibility = Objects.requireNonNullElse(asked.visibility(), Visibility.TEAM);
        saved.version++;
        saved.changedAt = clock.instant();
    }

    /** Writes it now, so that a name that is taken is told of. */
    private Uni<SavedSearch> finish(SavedSearch saved) {
        return searches.flush()
                .onFailure(ConstraintViolationException.class)
                .transform(taken -> SearchProblem.nameTaken(saved.name))
                .replaceWith(saved);
    }

    private static void requireOwn(Caller caller, SavedSearch saved) {
        if (!caller.owns(saved.team)) {
            throw SearchProblem.notYours();
        }
    }
}
