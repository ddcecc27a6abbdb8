package dev.vedette.sources.polling.journal;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Pages that the stream did not take, one of a source at most times. */
@ApplicationScoped
class UnsentPages implements PanacheRepositoryBase<UnsentPage, UUID> {

    Uni<List<UnsentPage>> listOf(Collection<UUID> entries) {
        return entries.isEmpty() ? Uni.createFrom().item(List.of()) : list("entryId in ?1", entries);
    }

    /** In place of one of the same entry. */
    Uni<Void> keep(UnsentPage page) {
        return getSession().chain(session -> session.merge(page)).replaceWithVoid();
    }

    Uni<Long> drop(Collection<UUID> entries) {
        return entries.isEmpty() ? Uni.createFrom().item(0L) : delete("entryId in ?1", entries);
    }
}
