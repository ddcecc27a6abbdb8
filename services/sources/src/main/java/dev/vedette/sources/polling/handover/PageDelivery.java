package dev.vedette.sources.polling.handover;

import dev.vedette.contracts.PageFetched;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.journal.DuePage;
import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.PendingEntry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;

/**
 * Fetches the page of one entry, unless the feed carried it or it was fetched before, and has it sent. Fails only when the
 * stream does not take it.
 */
@Singleton
public class PageDelivery {

    private static final String ACCEPT = "text/html, application/xhtml+xml, */*;q=0.1";

    private final Fetcher fetcher;
    private final PageSender sender;
    private final int maxBytes;

    public PageDelivery(Fetcher fetcher, PageSender sender, SourcesConfig config) {
        this.fetcher = fetcher;
        this.sender = sender;
        this.maxBytes = config.fetch().pageBytes();
    }

    public Uni<PageOutcome> deliver(ClaimedSource claim, DuePage page) {
        var entry = page.entry();
        var kept = page.kept();
        if (kept != null) {
            return sender.sendKept(entry, kept);
        }
        return entry.content() == null
                ? fetch(claim, entry)
                : sender.send(claim, entry, FetchedPage.carried(entry.entry(), entry.content()));
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
            case Fetched.Body body -> sender.send(claim, entry, FetchedPage.of(body));
        });
    }

    private static PageOutcome refused(Fetched.Refused refused) {
        return refused.permanent()
                ? new PageOutcome.Impossible(refused.reason())
                : new PageOutcome.Failed(refused.reason(), refused.retryAfter());
    }

    private static Uni<PageOutcome> outcome(PageOutcome outcome) {
        return Uni.createFrom().item(outcome);
    }
}
