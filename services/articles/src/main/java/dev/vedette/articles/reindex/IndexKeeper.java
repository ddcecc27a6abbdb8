package dev.vedette.articles.reindex;

import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.Indices;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks every few seconds whether the index of this release is whole, and does what is to be done about it. */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);

    private final Generation generation;
    private final Indices indices;
    private final Filling filling;
    private final OtherGenerations others;
    private final IndexStatus status;

    public IndexKeeper(
            Generation generation, Indices indices, Filling filling, OtherGenerations others, IndexStatus status) {
        this.generation = generation;
        this.indices = indices;
        this.filling = filling;
        this.others = others;
        this.status = status;
    }

    @Scheduled(every = "${vedette.articles.index-check:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> keep() {
        return look().onFailure().recoverWithItem(failure -> {
            LOG.warnf("the search index cannot be looked after, the next try follows: %s", failure.getMessage());
            status.away();
            return null;
        });
    }

    /** One round; fails where a server is away. */
    Uni<Void> look() {
        return indices.check()
                .invoke(status::checked)
                .call(() -> others.serve(generation).invoke(status::othersServe))
                .chain(state -> filling.advance(generation, state, status::filling))
                .invoke(status::seen)
                .chain(this::tidy);
    }

    private Uni<Void> tidy(GenerationState state) {
        return others.use(generation, state).chain(() -> others.drop(state));
    }
}
