package dev.vedette.sources.polling.look;

import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.work.Cores;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.fetching.FetchRequest;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.fetching.Fetcher;
import dev.vedette.sources.listing.Approach;
import dev.vedette.sources.listing.ListedEntry;
import dev.vedette.sources.listing.Listing;
import dev.vedette.sources.listing.ListingReader;
import dev.vedette.sources.listing.ListingReader.Reading;
import dev.vedette.sources.listing.UnreadableListingException;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fetches and reads the sitemaps that an index of sitemaps names. */
@Singleton
public class IndexLook {

    private static final Approach SITEMAP = new Approach(SourceKind.SITEMAP, null, FullText.PAGE);

    private final Fetcher fetcher;
    private final ListingReader reader;
    private final Cores cores;
    private final int maxBytes;

    public IndexLook(Fetcher fetcher, ListingReader reader, Cores cores, SourcesConfig config) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.cores = cores;
        this.maxBytes = config.fetch().feedBytes();
    }

    /** Takes what can be read; only where nothing can it has failed, as the first of them. */
    public Uni<ListingCheck> look(Reading.Index index, Function<Listing, ListingCheck> listed) {
        return Multi.createFrom()
                .iterable(index.sitemaps())
                .onItem()
                .transformToUniAndConcatenate(this::look)
                .collect()
                .asList()
                .map(looks -> whole(looks, listed));
    }

    private Uni<Looked> look(URI sitemap) {
        return fetcher.fetch(new FetchRequest(sitemap, ListingLook.ACCEPT, maxBytes, null, null))
                .chain(fetched -> switch (fetched) {
                    case Fetched.Body body -> read(body.answer());
                    case Fetched.Held held -> looked(new ListingCheck.PutOff(held.left()));
                    case Fetched.Refused refused -> looked(ListingCheck.Failed.of(refused));
                    case Fetched.Unchanged unchanged ->
                        looked(new ListingCheck.Failed(
                                "HTTP 304", "The server answered 304 to a request for all of " + sitemap, false, null));
                });
    }

    private Uni<Looked> read(OutboundAnswer answer) {
        return cores.run(() -> reader.read(SITEMAP, answer))
                .map(reading -> switch (reading) {
                    case Reading.Entries entries -> new Looked(entries.listing().entries(), null);
                    case Reading.Index index -> new Looked(List.of(), nested(answer));
                })
                .onFailure(UnreadableListingException.class)
                .recoverWithItem(unreadable ->
                        new Looked(List.of(), ListingCheck.Failed.unreadable("HTTP " + answer.status(), unreadable)));
    }

    private static ListingCheck nested(OutboundAnswer answer) {
        return new ListingCheck.Failed(
                "HTTP " + answer.status(), "The index names another index, " + answer.uri(), false, null);
    }

    private static ListingCheck whole(List<Looked> looks, Function<Listing, ListingCheck> listed) {
        if (looks.isEmpty()) {
            throw new UnreadableListingException("The index of sitemaps names no sitemap");
        }
        return looks.stream().anyMatch(look -> look.problem() == null)
                ? listed.apply(Listing.of(
                        looks.stream().flatMap(look -> look.entries().stream()).toList()))
                : Objects.requireNonNull(looks.getFirst().problem());
    }

    private static Uni<Looked> looked(ListingCheck problem) {
        return Uni.createFrom().item(new Looked(List.of(), problem));
    }

    /** One of the sitemaps; {@code problem} is null where it was read. */
    private record Looked(
            List<ListedEntry> entries, @Nullable ListingCheck problem) {}
}
