package dev.vedette.articles.reindex;

import dev.vedette.articles.index.IndexMeters;
import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationStore;
import dev.vedette.kit.identity.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jboss.logging.Logger;

/** Brings a generation from FILLING over WALKED to COMPLETE, as far as it can go now. */
@ApplicationScoped
public class Filling {

    private static final Logger LOG = Logger.getLogger(Filling.class);

    private final Walk walk;
    private final GenerationStore generations;
    private final ChangeOffsets offsets;
    private final IndexMeters meters;
    private final String self;

    public Filling(Walk walk, GenerationStore generations, ChangeOffsets offsets, IndexMeters meters, Ids ids) {
        this.walk = walk;
        this.generations = generations;
        this.offsets = offsets;
        this.meters = meters;
        this.self = ids.next().toString();
    }

    /**
     * Does what is next, and what follows from it.
     *
     * @param progress called after each checkpoint of a walk
     * @return the state after that
     */
    Uni<GenerationState> advance(Generation generation, GenerationState state, Runnable progress) {
        return offsets.hasLost(generation)
                .chain(lost -> lost ? restart(generation) : next(generation, state, progress));
    }

    private Uni<GenerationState> restart(Generation generation) {
        LOG.warnf("Kafka has dropped changes that the search index %s never saw", generation.alias());
        return generations.restart(generation).chain(() -> generations.get(generation));
    }

    private Uni<GenerationState> next(Generation generation, GenerationState state, Runnable progress) {
        return switch (state.phase()) {
            case FILLING ->
                walk(generation, progress)
                        .chain(walked -> walked
                                ? generations.get(generation).chain(next -> catchUp(generation, next))
                                : Uni.createFrom().item(state));
            case WALKED -> catchUp(generation, state);
            case COMPLETE -> measure(generation).replaceWith(state);
        };
    }

    private Uni<Boolean> walk(Generation generation, Runnable progress) {
        return walk.run(generation, self, progress)
                .chain(ended -> ended
                        ? offsets.ends().chain(ends -> generations.walked(generation, self, ends))
                        : Uni.createFrom().item(false));
    }

    /** What changed while the walk went on is in the index when the group has come to where the stream then ended. */
    private Uni<GenerationState> catchUp(Generation generation, GenerationState state) {
        return measure(generation)
                .chain(() -> offsets.behind(generation, state.targets()))
                .chain(behind ->
                        behind == 0 ? complete(generation) : Uni.createFrom().item(state));
    }

    private Uni<GenerationState> complete(Generation generation) {
        return generations
                .complete(generation)
                .invoke(() -> LOG.infof("the search index %s holds the whole archive", generation.alias()))
                .chain(() -> generations.get(generation));
    }

    private Uni<Void> measure(Generation generation) {
        return offsets.ends()
                .chain((Map<String, Long> ends) -> offsets.behind(generation, ends))
                .invoke(meters::lag)
                .replaceWithVoid();
    }
}
