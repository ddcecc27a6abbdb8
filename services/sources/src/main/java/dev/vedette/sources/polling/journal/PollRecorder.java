package dev.vedette.sources.polling.journal;

import dev.vedette.contracts.FeedEntry;
import dev.vedette.feeds.Polling;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.listing.ListedEntry;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.polling.look.ListingCheck;
import dev.vedette.sources.polling.schedule.Overlap;
import dev.vedette.sources.polling.schedule.Pace;
import dev.vedette.sources.polling.schedule.PollPlan;
import dev.vedette.sources.registry.Source;
import dev.vedette.sources.registry.SourceEvents;
import dev.vedette.sources.timeline.CheckOutcome;
import dev.vedette.sources.timeline.CheckResult;
import dev.vedette.sources.timeline.Timeline;
import dev.vedette.sources.websub.WebSub;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a look at the feed means for its source: health, rhythm, when to look again, timeline, and who is told. */
@ApplicationScoped
class PollRecorder {

    private final PollPlan plan;
    private final Timeline timeline;
    private final SourceEvents events;
    private final WebSub webSub;
    private final PollProcess process;

    PollRecorder(PollPlan plan, Timeline timeline, SourceEvents events, WebSub webSub, PollProcess process) {
        this.plan = plan;
        this.timeline = timeline;
        this.events = events;
        this.webSub = webSub;
        this.process = process;
    }

    Uni<Void> listed(Source source, ListingCheck.Listed listed, int news, Duration took) {
        var now = process.now();
        var size = listed.listing().entries().size();
        var overlap = new Overlap(size, news, sinceLast(source, now));
        var told = told(source, news);
        hear(source, listed, news, now);
        var title = listed.listing().title();
        var renamed = title != null && source.isCalled(title);
        follow(source, listed.movedTo());
        heed(source, listed);
        var outcome = news > 0 ? CheckOutcome.NEWS : CheckOutcome.NOTHING_NEW;
        var result = new CheckResult(outcome, listed.status(), null, size, news, took);
        return told.chain(() -> offered(source, listed.listing().polling(), now))
                .chain(() -> succeeded(source, overlap, renamed, result));
    }

    Uni<Void> unchanged(Source source, ListingCheck.Unchanged unchanged, Duration took) {
        return succeeded(
                source,
                Overlap.UNKNOWN,
                false,
                new CheckResult(CheckOutcome.NOTHING_NEW, unchanged.status(), null, 0, 0, took));
    }

    Uni<Void> failed(Source source, ListingCheck.Failed failed, Duration took) {
        var now = process.now();
        var news = source.health().failed(failed.status(), failed.reason(), failed.saysGone(), now);
        if (source.health().isFailing()) {
            source.progress().moved(null); // where it moved to may be what is wrong
        }
        plan.afterFailure(source, failed.retryAfter(), now);
        var result = new CheckResult(CheckOutcome.FAILED, failed.status(), failed.reason(), 0, 0, took);
        return timeline.add(source.id(), result, now).call(() -> announce(source, news));
    }

    Uni<Void> putOff(Source source, ListingCheck.PutOff putOff) {
        plan.putOff(source, putOff.left(), process.now());
        return Uni.createFrom().voidItem();
    }

    /** What a hub told of while the feed was fetched may not have been in it yet. */
    Uni<Void> pushedMeanwhile(Source source, Instant since) {
        return webSub.checked(source, since, process.now());
    }

    /** News that its hub did not tell of speak against the hub; those of the first fetch do not. */
    private Uni<Void> told(Source source, int news) {
        var last = source.health().lastCheckedAt();
        return news == 0 || last == null || source.progress().isFirstFetch()
                ? Uni.createFrom().voidItem()
                : webSub.foundNews(source.id(), last);
    }

    private Uni<Void> offered(Source source, Polling polling, Instant now) {
        return webSub.offered(source.id(), address(polling.hub()), address(polling.self()), now);
    }

    private static @Nullable URI address(@Nullable String link) {
        return link == null ? null : WebAddress.parse(link);
    }

    private Uni<Void> succeeded(Source source, Overlap overlap, boolean renamed, CheckResult result) {
        var now = process.now();
        var news = source.health().succeeded(result.status(), source.rhythm(), now) || renamed;
        return webSub.isPushed(source.id(), now)
                .invoke(pushed -> plan.afterSuccess(source, overlap, pushed, now))
                .chain(() -> timeline.add(source.id(), result, now))
                .call(() -> announce(source, news));
    }

    private Uni<Void> announce(Source source, boolean isNews) {
        return isNews ? events.changed(source) : Uni.createFrom().voidItem();
    }

    private static void hear(Source source, ListingCheck.Listed listed, int news, Instant now) {
        if (source.progress().isFirstFetch()) {
            source.rhythm()
                    .begin(
                            listed.listing().entries().stream()
                                    .map(ListedEntry::entry)
                                    .map(FeedEntry::published)
                                    .filter(Objects::nonNull)
                                    .toList(),
                            now);
        } else {
            source.rhythm().heard(news, now);
        }
        source.progress().fetched(now);
    }

    private static void heed(Source source, ListingCheck.Listed listed) {
        var asked = listed.listing().polling();
        var ttl = asked.ttl() == null ? Duration.ZERO : asked.ttl();
        source.hints().asked(Pace.longer(listed.maxAge(), ttl), asked.skipHours(), asked.skipDays());
    }

    private static void follow(Source source, @Nullable URI movedTo) {
        if (movedTo != null) {
            source.progress().moved(movedTo);
        }
    }

    private static @Nullable Duration sinceLast(Source source, Instant now) {
        var last = source.health().lastCheckedAt();
        return source.progress().isFirstFetch() || last == null ? null : Duration.between(last, now);
    }
}
