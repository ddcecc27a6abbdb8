package dev.vedette.sources.discovery;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.discovery.SiteReader.Found;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes to addresses, one after the other and politely, and says what each offers. */
@Singleton
public class Probe {

    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.9, */*;q=0.5";

    private final Fetcher fetcher;
    private final SiteReader reading;
    private final Clock clock;
    private final int maxBytes;

    public Probe(Fetcher fetcher, SiteReader reading, Clock clock, SourcesConfig config) {
        this.fetcher = fetcher;
        this.reading = reading;
        this.clock = clock;
        this.maxBytes = config.fetch().feedBytes();
    }

    Uni<Fetched> fetch(URI address) {
        return fetcher.fetch(new FetchRequest(address, ACCEPT, maxBytes, null, null));
    }

    Uni<Found> read(Fetched.Body body) {
        return reading.read(body.answer());
    }

    /** What those addresses offer of that kind; addresses whose turn comes after {@code until} are left out. */
    Multi<SiteOffer> offers(List<URI> addresses, SourceKind kind, Instant until) {
        return Multi.createFrom()
                .iterable(addresses)
                .select()
                .first(address -> clock.instant().isBefore(until))
                .onItem()
                .transformToUniAndConcatenate(this::offer)
                .filter(offer -> offer.kind() == kind);
    }

    /** An index offers what the newest of its sitemaps lists. */
    Uni<@Nullable SiteOffer> sampled(Found.Index index) {
        return look(index.newest())
                .map(found -> found instanceof Found.Listing newest ? at(index, newest.offer()) : null);
    }

    private Uni<@Nullable SiteOffer> offer(URI address) {
        return look(address).chain(found -> switch (found) {
            case Found.Listing listing -> Uni.createFrom().item(listing.offer());
            case Found.Index index -> sampled(index);
            case Found.Page page -> Uni.createFrom().nullItem();
            case Found.Nothing nothing -> Uni.createFrom().nullItem();
        });
    }

    private Uni<Found> look(URI address) {
        return fetch(address)
                .chain(fetched -> fetched instanceof Fetched.Body body
                        ? read(body)
                        : Uni.createFrom().item(new Found.Nothing()));
    }

    private static SiteOffer at(Found.Index index, SiteOffer newest) {
        return new SiteOffer(
                newest.kind(),
                index.address().toString(),
                newest.title(),
                newest.listed(),
                newest.newest(),
                newest.sample(),
                null);
    }
}
