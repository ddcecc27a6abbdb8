package dev.vedette.sources.polling.handover;

import com.github.luben.zstd.Zstd;
import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.PageFetched;
import dev.vedette.contracts.Streams;
import dev.vedette.contracts.Times;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.kit.streams.StreamSender;
import dev.vedette.kit.streams.Traces;
import dev.vedette.kit.work.Cores;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.journal.DuePage;
import dev.vedette.sources.polling.journal.UnsentPage;
import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.PendingEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;

/**
 * Fetches the page of one entry, unless the feed carried it or it was fetched before, and puts it on {@code pages}, or on
 * {@code pages-past} where it is of a first fetch. Fails only when the stream does not take it.
 */
@Singleton
public class PageDelivery {

    private static final String ACCEPT = "text/html, application/xhtml+xml, */*;q=0.1";

    private final Fetcher fetcher;
    private final StreamSender sender;
    private final StreamJson json;
    private final Traces traces;
    private final Cores cores;
    private final int maxBytes;

    public PageDelivery(
            Fetcher fetcher, StreamSender sender, StreamJson json, Traces traces, Cores cores, SourcesConfig config) {
        this.fetcher = fetcher;
        this.sender = sender;
        this.json = json;
        this.traces = traces;
        this.cores = cores;
        this.maxBytes = config.fetch().pageBytes();
    }

    public Uni<PageOutcome> deliver(ClaimedSource claim, DuePage page) {
        var entry = page.entry();
        var kept = page.kept();
        if (kept != null) {
            return cores.run(() -> read(kept)).chain(event -> send(entry, event));
        }
        return entry.content() == null
                ? fetch(claim, entry)
                : handOver(claim, entry, FetchedPage.carried(entry.entry(), entry.content()));
    }

    private Uni<PageOutcome> fetch(ClaimedSource claim, PendingEntry entry) {
        var request = new FetchRequest(URI.create(entry.entry().link()), ACCEPT, maxBytes, null, null);
        return fetcher.fetch(request).chain(fetched -> switch (fetched) {
            case Fetched.Unchanged unchanged ->
                outcome(new PageOutcome.Failed("The server answered 304 to a request for all", null));
            case Fetched.Held held -> outcome(new PageOutcome.PutOff(held.left()));
            case Fetched.Refused refused -> outcome(refused(refused));
            case Fetched.Body body
            when !PageFetched.isReadable(body.answer().header("content-type")) ->
                outcome(new PageOutcome.Impossible(
                        "It is no page of text but " + body.answer().header("content-type")));
            case Fetched.Body body -> handOver(claim, entry, FetchedPage.of(body));
        });
    }

    private static PageOutcome refused(Fetched.Refused refused) {
        return refused.permanent()
                ? new PageOutcome.Impossible(refused.reason())
                : new PageOutcome.Failed(refused.reason(), refused.retryAfter());
    }

    private Uni<PageOutcome> handOver(ClaimedSource claim, PendingEntry entry, FetchedPage fetched) {
        var traceparent = traces.begin();
        return cores.run(() -> event(claim, entry, fetched, traceparent)).chain(event -> send(entry, event));
    }

    private Uni<PageOutcome> send(PendingEntry entry, PageFetched page) {
        return sender.send(page.firstFetch() ? Streams.PAGES_PAST : Streams.PAGES, page.url(), page, page.traceparent())
                .onFailure()
                .transform(failure -> new StreamDownException(new UnsentPage(entry, json.write(page)), failure))
                .replaceWith(new PageOutcome.HandedOver());
    }

    private PageFetched read(UnsentPage kept) {
        try {
            return json.read(kept.event(), PageFetched.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A page that we wrote cannot be read", e);
        }
    }

    private static PageFetched event(ClaimedSource claim, PendingEntry entry, FetchedPage page, String traceparent) {
        var articleId = EventIds.of("article", page.url());
        return new PageFetched(
                EventIds.of("page", claim.sourceId(), entry.entry().link(), entry.id(), entry.marker()),
                new ArticleRef(articleId, articleId, List.of(), 0),
                claim.facts(),
                new Times(entry.entry().published(), entry.seenAt(), null, null),
                traceparent,
                page.url(),
                entry.entry(),
                page.status(),
                page.contentType(),
                page.robots(),
                entry.firstFetch(),
                Zstd.compress(page.body()));
    }

    private static Uni<PageOutcome> outcome(PageOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
