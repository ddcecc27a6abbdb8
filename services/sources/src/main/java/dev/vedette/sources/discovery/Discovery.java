package dev.vedette.sources.discovery;

import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.discovery.DiscoveryResource.SiteView;
import dev.vedette.sources.discovery.SiteOffer.SampleEntry;
import dev.vedette.sources.discovery.SiteReader.Found;
import dev.vedette.sources.fetching.Fetched;
import dev.vedette.sources.registry.SourceService;
import dev.vedette.sources.settings.SourceKind;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Probe at a site in a bounded number of requests and time: what it declares, what it links to, the usual places. */
@Singleton
public class Discovery {

    /** No further request starts after that; people wait for the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Probe looks;
    private final SourceService sources;
    private final Clock clock;

    public Discovery(Probe looks, SourceService sources, Clock clock) {
        this.looks = looks;
        this.sources = sources;
        this.clock = clock;
    }

    /** Fails with 400 where the address cannot be fetched, and says why. */
    Uni<SiteView> discover(URI address) {
        return looks.fetch(address).chain(fetched -> discover(address, fetched));
    }

    /** Of an address that someone gave without https: or http:. Where nobody answers the first, the second is tried. */
    Uni<SiteView> discoverBare(URI https) {
        return looks.fetch(https)
                .chain(fetched -> fetched instanceof Fetched.Refused refused && refused.saysUnreachable()
                        ? discover(plain(https))
                        : discover(https, fetched));
    }

    private static URI plain(URI https) {
        return URI.create("http" + https.toString().substring("https".length()));
    }

    private Uni<SiteView> discover(URI address, Fetched fetched) {
        var until = clock.instant().plus(PATIENCE);
        return looks.read(body(fetched))
                .chain(found -> site(address, found, until))
                .chain(this::withRegistered);
    }

    private Uni<SiteView> site(URI address, Found found, Instant until) {
        return switch (found) {
            case Found.Listing listing ->
                Uni.createFrom().item(site(address, listing.offer().title(), List.of(listing.offer())));
            case Found.Index index ->
                looks.sampled(index).map(offer -> site(address, null, offer == null ? List.of() : List.of(offer)));
            case Found.Page page -> explored(page, until).map(offers -> site(page.address(), page.title(), offers));
            case Found.Nothing nothing -> Uni.createFrom().item(site(address, null, List.of()));
        };
    }

    private Uni<List<SiteOffer>> explored(Found.Page page, Instant until) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        feeds(page, until),
                        sitemaps(page, until),
                        Multi.createFrom().items(Stream.ofNullable(page.list())))
                .collect()
                .asList()
                .map(Discovery::once);
    }

    /** The usual places are tried only where the page names no feed that works, and only until one does. */
    private Multi<SiteOffer> feeds(Found.Page page, Instant until) {
        return looks.offers(page.feeds(), SourceKind.FEED, until)
                .onCompletion()
                .ifEmpty()
                .switchTo(() -> looks.offers(PageHints.usualFeeds(page.address()), SourceKind.FEED, until)
                        .select()
                        .first());
    }

    private Multi<SiteOffer> sitemaps(Found.Page page, Instant until) {
        return looks.fetch(PageHints.robotsTxt(page.address()))
                .map(fetched ->
                        fetched instanceof Fetched.Body robots ? robots.answer().body() : new byte[0])
                .onItem()
                .transformToMulti(
                        robots -> looks.offers(PageHints.sitemaps(page.address(), robots), SourceKind.SITEMAP, until));
    }

    private Uni<SiteView> withRegistered(SiteView site) {
        var urls = site.offers().stream().map(SiteOffer::url).toList();
        return sources.listIdsByUrl(urls)
                .map(known -> site(
                        URI.create(site.url()),
                        site.title(),
                        site.offers().stream()
                                .map(offer -> offer.registeredAs(known.get(offer.url())))
                                .toList()));
    }

    private static Fetched.Body body(Fetched fetched) {
        return switch (fetched) {
            case Fetched.Body body -> body;
            case Fetched.Refused refused -> throw new ProblemException(unreachable(refused.reason()));
            case Fetched.Held held -> throw new ProblemException(unreachable("Its host asked us to slow down"));
            case Fetched.Unchanged unchanged -> throw new ProblemException(unreachable("The server sent nothing"));
        };
    }

    private static Problem unreachable(String reason) {
        return Problems.invalid("url", reason, "Send the public address of a site's home page or of a feed.");
    }

    /** The same list at several addresses, such as /feed and /rss, is offered once. */
    private static List<SiteOffer> once(Collection<SiteOffer> offers) {
        var found = new LinkedHashMap<Object, SiteOffer>();
        offers.forEach(offer -> found.putIfAbsent(
                offer.sample().isEmpty() ? offer.url() : new Sameness(offer.kind(), offer.sample()), offer));
        return List.copyOf(found.values());
    }

    private record Sameness(SourceKind kind, List<SampleEntry> sample) {}

    private static SiteView site(URI address, @Nullable String title, List<SiteOffer> offers) {
        return new SiteView(address.toString(), title, offers);
    }
}
