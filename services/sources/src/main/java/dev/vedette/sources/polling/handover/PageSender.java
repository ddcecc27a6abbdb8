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
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.journal.UnsentPage;
import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.PendingEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Puts pages on {@code pages}, or on {@code pages-past} where they are of a first fetch. Fails with {@link
 * StreamDownException}, which has the page, when the stream does not take it.
 */
@Singleton
public class PageSender {

    private final StreamSender sender;
    private final StreamJson json;
    private final Traces traces;
    private final Cores cores;

    public PageSender(StreamSender sender, StreamJson json, Traces traces, Cores cores) {
        this.sender = sender;
        this.json = json;
        this.traces = traces;
        this.cores = cores;
    }

    Uni<PageOutcome> send(ClaimedSource claim, PendingEntry entry, FetchedPage fetched) {
        var traceparent = traces.begin();
        return cores.run(() -> event(claim, entry, fetched, traceparent)).chain(event -> send(entry, event));
    }

    /** Of one that the stream did not take before. */
    Uni<PageOutcome> sendKept(PendingEntry entry, UnsentPage kept) {
        return cores.run(() -> read(kept)).chain(event -> send(entry, event));
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
}
