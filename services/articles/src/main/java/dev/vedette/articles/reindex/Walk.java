package dev.vedette.articles.reindex;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.index.IndexMeters;
import dev.vedette.articles.index.IndexWriter;
import dev.vedette.articles.index.bulk.Change;
import dev.vedette.articles.index.generations.Generation;
import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the archive in the order of ids and writes each article to a new index. A checkpoint after every few hundred
 * says how far it came, so whoever takes over goes on from there. Only the holder of the lease walks; a holder that was
 * away for longer finds at its next checkpoint that another has taken over, and stops.
 */
@ApplicationScoped
public class Walk {

    private static final int STEP = 500;
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final ArticleStore articles;
    private final IndexWriter writer;
    private final GenerationStore generations;
    private final IndexMeters meters;

    public Walk(ArticleStore articles, IndexWriter writer, GenerationStore generations, IndexMeters meters) {
        this.articles = articles;
        this.writer = writer;
        this.generations = generations;
        this.meters = meters;
    }

    /**
     * Walks to the end; false where another replica walks.
     *
     * @param progress called after each checkpoint
     */
    Uni<Boolean> run(Generation generation, String holder, Runnable progress) {
        return generations
                .claim(generation, holder, LEASE)
                .chain(mine -> mine
                        ? generations.get(generation).chain(state -> steps(state, generation, holder, progress))
                        : Uni.createFrom().item(false))
                .onFailure(TakenOver.class)
                .recoverWithItem(false);
    }

    private Uni<Boolean> steps(GenerationState state, Generation generation, String holder, Runnable progress) {
        return articles.ids(after(state))
                .group()
                .intoLists()
                .of(STEP)
                .onItem()
                .transformToUniAndConcatenate(
                        ids -> step(ids, generation, holder).invoke(progress))
                .collect()
                .last()
                .replaceWith(true);
    }

    private static @Nullable UUID after(GenerationState state) {
        return state.after() == null ? null : UUID.fromString(state.after());
    }

    private Uni<Void> step(List<UUID> ids, Generation generation, String holder) {
        return writer.write(ids.stream().map(Change::walked).toList())
                .chain(() ->
                        generations.checkpoint(generation, holder, ids.getLast().toString(), ids.size(), LEASE))
                .invoke(Walk::requireHeld)
                .invoke(() -> meters.walkedOn(ids.size()))
                .replaceWithVoid();
    }

    private static void requireHeld(boolean held) {
        if (!held) {
            throw new TakenOver();
        }
    }

    /** Another replica walks: this one was away for longer than its lease. */
    private static final class TakenOver extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
