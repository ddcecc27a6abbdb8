package dev.vedette.articles.reindex;

import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationStore;
import dev.vedette.articles.index.generations.Indices;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** The generations of other releases: older ones that still serve, and those that nobody needs any more. */
@ApplicationScoped
public class OtherGenerations {

    private static final Logger LOG = Logger.getLogger(OtherGenerations.class);
    /** A release that runs says so as often. */
    private static final Duration SAID = Duration.ofMinutes(1);

    private static final Duration ALIVE = Duration.ofMinutes(5);
    /** So long one can go back to the release before without filling its index again. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final GenerationStore generations;
    private final Indices indices;
    private final Clock clock;

    public OtherGenerations(GenerationStore generations, Indices indices, Clock clock) {
        this.generations = generations;
        this.indices = indices;
        this.clock = clock;
    }

    /** Whether another release runs whose index is complete. */
    Uni<Boolean> serve(Generation mine) {
        var alive = clock.instant().minus(ALIVE);
        return others(mine)
                .filter(other -> other.isComplete() && other.used().isAfter(alive))
                .collect()
                .first()
                .map(found -> found != null);
    }

    /** Says that this release runs. */
    Uni<Void> use(Generation mine, GenerationState state) {
        return state.used().isBefore(clock.instant().minus(SAID))
                ? generations.use(mine).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    /** Drops those that nobody used for a day, once this one has served for as long. */
    Uni<Void> drop(GenerationState mine) {
        var kept = clock.instant().minus(KEPT);
        return mine.complete() != null && mine.complete().isBefore(kept)
                ? others(new Generation(mine.hash()))
                        .filter(other -> other.used().isBefore(kept))
                        .onItem()
                        .transformToUniAndConcatenate(this::dropIndices)
                        .collect()
                        .last()
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> dropIndices(GenerationState old) {
        var generation = new Generation(old.hash());
        LOG.infof("dropping the search index %s, which no release has used for a day", generation.alias());
        return indices.drop(generation).chain(() -> generations.remove(generation));
    }

    private Multi<GenerationState> others(Generation mine) {
        return generations
                .list()
                .onItem()
                .transformToMulti(all -> Multi.createFrom().iterable(all))
                .filter(each -> !each.hash().equals(mine.hash()));
    }
}
