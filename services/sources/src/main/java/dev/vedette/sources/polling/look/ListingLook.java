package dev.vedette.sources.polling.look;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.work.Cores;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.fetching.Freshness;
import dev.vedette.sources.listing.Listing;
import dev.vedette.sources.listing.ListingReader;
import dev.vedette.sources.listing.ListingReader.Reading;
import dev.vedette.sources.listing.UnreadableListingException;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.progress.Progress.Validators;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Fetches and reads what a source lists. */
@Singleton
public class ListingLook {

    static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9,"
                    + " text/xml;q=0.9, */*;q=0.5";

    private final Fetcher fetcher;
    private final ListingReader reader;
    private final IndexLook indexes;
    private final Cores cores;
    private final int maxBytes;

    public ListingLook(Fetcher fetcher, ListingReader reader, IndexLook indexes, Cores cores, SourcesConfig config) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.indexes = indexes;
        this.cores = cores;
        this.maxBytes = config.fetch().feedBytes();
    }

    public Uni<ListingCheck> look(ClaimedSource claim) {
        return claim.isDue()
                ? fetcher.fetch(request(claim)).chain(fetched -> read(claim, fetched))
                : Uni.createFrom().item(new ListingCheck.NotDue());
    }

    private FetchRequest request(ClaimedSource claim) {
        var known = claim.validators();
        return claim.isConditional()
                ? new FetchRequest(claim.url(), ACCEPT, maxBytes, known.etag(), known.lastModified())
                : new FetchRequest(claim.url(), ACCEPT, maxBytes, null, null);
    }

    private Uni<ListingCheck> read(ClaimedSource claim, Fetched fetched) {
        return switch (fetched) {
            case Fetched.Unchanged unchanged -> Uni.createFrom().item(new ListingCheck.Unchanged("HTTP 304", null));
            case Fetched.Held held -> Uni.createFrom().item(new ListingCheck.PutOff(held.left()));
            case Fetched.Refused refused -> Uni.createFrom().item(ListingCheck.Failed.of(refused));
            case Fetched.Body body -> read(claim, body.answer());
        };
    }

    private Uni<ListingCheck> read(ClaimedSource claim, OutboundAnswer answer) {
        var read = new Validators(
                answer.header("etag"), answer.header("last-modified"), UUID.nameUUIDFromBytes(answer.body()));
        if (read.bodyMark() != null && read.bodyMark().equals(claim.validators().bodyMark())) {
            return Uni.createFrom().item(new ListingCheck.Unchanged(status(answer), read));
        }
        return cores.run(() -> reader.read(claim.approach(), answer))
                .chain(reading -> switch (reading) {
                    case Reading.Entries entries -> Uni.createFrom().item(listed(entries.listing(), answer, read));
                    // An index stays the same while the sitemaps that it names change.
                    case Reading.Index index ->
                        indexes.look(index, listing -> listed(listing, answer, Validators.NONE));
                })
                .onFailure(UnreadableListingException.class)
                .recoverWithItem(unreadable -> ListingCheck.Failed.unreadable(status(answer), unreadable));
    }

    private static ListingCheck listed(Listing listing, OutboundAnswer answer, Validators read) {
        return new ListingCheck.Listed(
                listing, status(answer), read, answer.movedTo(), Freshness.of(answer.header("cache-control")));
    }

    private static String status(OutboundAnswer answer) {
        return "HTTP " + answer.status();
    }
}
