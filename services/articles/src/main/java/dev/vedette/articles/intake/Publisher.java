package dev.vedette.articles.intake;

import dev.vedette.articles.archive.ArticleStore;
import dev.vedette.articles.archive.PendingStore;
import dev.vedette.articles.archive.Revision;
import dev.vedette.articles.search.Indexer;
import dev.vedette.contracts.Streams;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.streams.Traces;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells of a stored revision: on {@code articles}, and to the index. Telling it again changes nothing. */
@ApplicationScoped
public class Publisher {

    private final ArticleStore articles;
    private final PendingStore pending;
    private final Indexer indexer;
    private final StreamSender sender;
    private final StreamJson json;
    private final Traces traces;

    Publisher(
            ArticleStore articles,
            PendingStore pending,
            Indexer indexer,
            StreamSender sender,
            StreamJson json,
            Traces traces) {
        this.articles = articles;
        this.pending = pending;
        this.indexer = indexer;
        this.sender = sender;
        this.json = json;
        this.traces = traces;
    }

    /** Completes when Kafka has it; from then on it is no longer pending. */
    Uni<Void> publish(Revision revision) {
        return send(revision)
                .chain(() -> articles.find(revision.articleId()))
                .onItem()
                .ifNotNull()
                .call(indexer::index)
                .chain(() -> pending.clear(revision));
    }

    private Uni<Void> send(Revision revision) {
        var trace = traces.next(revision.traceparent());
        return sender.send(Streams.ARTICLES, revision.articleId().toString(), json.write(revision.event()), trace);
    }
}
