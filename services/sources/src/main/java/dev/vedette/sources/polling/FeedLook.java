package dev.vedette.sources.polling;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.feeds.FeedReader;
import dev.vedette.sources.feeds.UnreadableFeedException;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.fetching.Freshness;
import dev.vedette.sources.registry.Progress.Validators;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Fetches and reads the feed of a source. */
@Singleton
public class FeedLook {

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9,"
                    + " text/xml;q=0.9, */*;q=0.5";

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
        return claim.isFeedDue()
                ? fetcher.fetch(request(claim)).chain(fetched -> read(claim, fetched))
                : Uni.createFrom().item(new FeedCheck.NotDue());
    }

    private FetchRequest request(Claim claim) {
        var known = claim.validators();
        return claim.isConditional()
                ? new FetchRequest(claim.url(), ACCEPT, maxBytes, known.etag(), known.lastModified())
                : new FetchRequest(claim.url(), ACCEPT, maxBytes, null, null);
    }

    private Uni<FeedCheck> read(Claim claim, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Unchanged unchanged -> Uni.createFrom().item(new FeedCheck.Unchanged("HTTP 304", null));
            case Fetched.Held held -> Uni.createFrom().item(new FeedCheck.PutOff(held.left()));
            case Fetched.Refused refused ->
                Uni.createFrom()
                        .item(new FeedCheck.Failed(
                                refused.status(), refused.reason(), refused.saysGone(), refused.retryAfter()));
            case Fetched.Body body -> vertx.executeBlocking(() -> parse(claim, body.answer()), false);
        };
    }

    private FeedCheck parse(Claim claim, OutboundAnswer answer) {
        var status = "HTTP " + answer.status();
        var read = new Validators(
                answer.header("etag"), answer.header("last-modified"), UUID.nameUUIDFromBytes(answer.body()));
        if (read.bodyMark() != null && read.bodyMark().equals(claim.validators().bodyMark())) {
            return new FeedCheck.Unchanged(status, read);
        }
        try {
            var feed = reader.read(answer.body(), answer.header("content-type"), answer.uri());
            return new FeedCheck.Listed(
                    feed, status, read, answer.movedTo(), Freshness.of(answer.header("cache-control")));
        } catch (UnreadableFeedException e) {
            return new FeedCheck.Failed(status, String.valueOf(e.getMessage()), false, null);
        }
    }
}
