package dev.vedette.articles.search;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.ArticleStore;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Keeps the index as the archive is. Articles flow on while OpenSearch is away: what could not be written is marked,
 * and written later.
 */
@ApplicationScoped
public class Indexer {

    private static final Logger LOG = Logger.getLogger(Indexer.class);
    private static final int BATCH = 50;

    private final SearchIndex index;
    private final UnindexedStore unindexed;
    private final ArticleStore articles;
    private volatile boolean complete;

    Indexer(SearchIndex index, UnindexedStore unindexed, ArticleStore articles) {
        this.index = index;
        this.unindexed = unindexed;
        this.articles = articles;
    }

    /** Writes an article's entry, or marks that it is to be written. */
    public Uni<Void> index(Article article) {
        return index.put(List.of(article)).onFailure(SearchException.class).recoverWithUni(failure -> {
            LOG.warnf("article %s is not searchable yet: %s", article.id(), failure.getMessage());
            return unindexed.mark(article);
        });
    }

    /** Makes the index where there is none, fills it from the archive, and catches up after an outage. */
    @Scheduled(every = "${vedette.articles.index-check:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> catchUp() {
        return index.isComplete()
                .chain(filled -> filled ? Uni.createFrom().voidItem() : rebuild())
                .invoke(() -> complete = true)
                .chain(this::writeUnindexed)
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("the search index is not up to date, the next try follows: %s", failure.getMessage());
                    return null;
                });
    }

    /** Whether the index was found to hold the whole archive since this process started. */
    boolean isComplete() {
        return complete;
    }

    private Uni<Void> rebuild() {
        LOG.info("filling the search index from the archive");
        return articles.scan()
                .group()
                .intoLists()
                .of(BATCH)
                .onItem()
                .transformToUniAndConcatenate(index::put)
                .collect()
                .last()
                .chain(index::markComplete)
                .invoke(() -> LOG.info("the search index holds the whole archive"));
    }

    private Uni<Void> writeUnindexed() {
        return unindexed
                .listSome()
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().voidItem() : write(ids));
    }

    private Uni<Void> write(List<UUID> ids) {
        return articles.list(ids)
                .call(index::put)
                .onItem()
                .transformToMulti(written -> Multi.createFrom().iterable(written))
                .onItem()
                .transformToUniAndConcatenate(unindexed::clear)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
