package dev.vedette.sources.polling;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.feeds.FeedReader;
import dev.vedette.sources.feeds.UnreadableFeedException;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;

/** Fetches and reads the feed of a source. */
@Singleton
public class FeedLook {

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";

    private final Fetcher fetcher;
    private final FeedReader reader;
    private final Vertx vertx;
    private final int maxBytes;

    public FeedLook(Fetcher fetcher, FeedReader reader, Vertx vertx, SourcesConfig config) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.vertx = vertx;
        this.maxBytes = config.fetch().feedBytes();
    }

    Uni<FeedCheck> look(Claim claim) {
        if (!claim.isFeedDue()) {
            return Uni.createFrom().item(new FeedCheck.NotDue());
        }
        return fetcher.fetch(new FetchRequest(claim.url(), ACCEPT, maxBytes, claim.etag(), claim.lastModified()))
                .chain(this::read);
    }

    private Uni<FeedCheck> read(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Unchanged unchanged -> Uni.createFrom().item(new FeedCheck.Unchanged());
            case Fetched.Refused refused ->
                Uni.createFrom().item(new FeedCheck.Failed(refused.reason(), refused.retryAfter()));
            case Fetched.Body body -> vertx.executeBlocking(() -> parse(body.answer()), false);
        };
    }

    private FeedCheck parse(OutboundAnswer answer) {
        try {
            var feed = reader.read(answer.body(), answer.header("content-type"), answer.uri());
            return new FeedCheck.Listed(feed, answer.header("etag"), answer.header("last-modified"));
        } catch (UnreadableFeedException e) {
            return new FeedCheck.Failed(String.valueOf(e.getMessage()), null);
        }
    }
}
