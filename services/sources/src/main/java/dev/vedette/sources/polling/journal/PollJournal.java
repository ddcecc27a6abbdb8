package dev.vedette.sources.polling.journal;

import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.polling.claims.ClaimLostException;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.polling.look.ListingCheck;
import dev.vedette.sources.registry.Source;
import dev.vedette.sources.registry.SourceRepository;
import dev.vedette.sources.seen.NotedListing;
import dev.vedette.sources.seen.PendingEntry;
import dev.vedette.sources.seen.SeenEntries;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes down each step of a poll, one transaction a step; between them the web and Kafka are waited for. */
@ApplicationScoped
public class PollJournal {

    private static final Duration STREAM_PAUSE = Duration.ofSeconds(3);

    private final SourceRepository sources;
    private final SeenEntries seen;
    private final PollRecorder verdicts;
    private final PollProcess process;
    private final UnsentPages unsent;

    public PollJournal(
            SourceRepository sources,
            SeenEntries seen,
            PollRecorder verdicts,
            PollProcess process,
            UnsentPages unsent) {
        this.sources = sources;
        this.seen = seen;
        this.verdicts = verdicts;
        this.process = process;
        this.unsent = unsent;
    }

    /** Notes the entries that are new before anything is done about them, and how the source does. */
    @WithTransaction
    public Uni<Boolean> looked(ClaimedSource claim, ListingCheck check, Duration took) {
        return change(
                claim,
                source -> looked(source, check, took).call(() -> verdicts.pushedMeanwhile(source, claim.since())));
    }

    private Uni<Boolean> looked(Source source, ListingCheck check, Duration took) {
        return switch (check) {
            case ListingCheck.NotDue notDue -> Uni.createFrom().item(true);
            case ListingCheck.PutOff putOff -> verdicts.putOff(source, putOff).replaceWith(true);
            case ListingCheck.Unchanged unchanged ->
                verdicts.unchanged(source, unchanged, took).replaceWith(true);
            case ListingCheck.Failed failed ->
                verdicts.failed(source, failed, took).replaceWith(true);
            case ListingCheck.Listed listed -> listed(source, listed, took);
        };
    }

    /** The next pages to hand over; first those that are here already. */
    @WithTransaction
    public Uni<List<DuePage>> listDue(ClaimedSource claim, int limit) {
        return seen.listDue(claim.sourceId(), process.now(), limit)
                .chain(due -> unsent.listOf(due.stream().map(PendingEntry::id).toList())
                        .map(kept -> duePages(due, kept)));
    }

    private static List<DuePage> duePages(List<PendingEntry> due, List<UnsentPage> kept) {
        return due.stream()
                .map(entry -> new DuePage(
                        entry,
                        kept.stream()
                                .filter(page -> page.isOf(entry))
                                .findFirst()
                                .orElse(null)))
                .sorted(Comparator.comparing(page -> page.kept() == null))
                .toList();
    }

    /** Ticks off pages that Kafka has, notes when to try those that failed, and keeps the one that Kafka did not take. */
    @WithTransaction
    public Uni<Void> delivered(ClaimedSource claim, PageRound round) {
        var left = round.unsent();
        return change(
                        claim,
                        source -> seen.record(round.tried(), process.now())
                                .invoke(source.health()::handedOver)
                                .call(() -> unsent.drop(round.resent())))
                .call(() -> left == null ? Uni.createFrom().voidItem() : unsent.keep(left))
                .replaceWithVoid();
    }

    /** Lets go of the source; only now, with all its pages dealt with, does the feed count as read. */
    @WithTransaction
    public Uni<Void> finished(ClaimedSource claim, ListingCheck check, PagesEnd end) {
        return change(
                        claim,
                        source -> seen.findNextDue(source.id()).invoke(nextDue -> {
                            if (end == PagesEnd.ALL_DONE) {
                                read(source, check);
                            }
                            source.release(wake(source, end, nextDue));
                        }))
                .replaceWithVoid();
    }

    private void read(Source source, ListingCheck check) {
        if (check instanceof ListingCheck.Listed listed) {
            source.progress().read(listed.validators(), process.now());
        } else if (check instanceof ListingCheck.Unchanged unchanged && unchanged.whole() != null) {
            source.progress().read(unchanged.whole(), process.now());
        }
    }

    private Uni<Boolean> listed(Source source, ListingCheck.Listed listed, Duration took) {
        var first = source.progress().isFirstFetch();
        return seen.note(source.id(), listed.listing().entries(), first, process.now())
                .call(noted -> verdicts.listed(source, listed, noted.news(), took))
                .invoke(() -> leaveHost(source, listed))
                .map(NotedListing::fits);
    }

    /** Entries of an aggregator lie elsewhere: its other sources need not wait for them. */
    private static void leaveHost(Source source, ListingCheck.Listed listed) {
        var host = source.host();
        if (listed.listing().entries().stream()
                .noneMatch(item ->
                        WebAddress.authority(URI.create(item.entry().link())).equals(host))) {
            source.progress().leaveHost();
        }
    }

    private Instant wake(Source source, PagesEnd end, @Nullable Instant nextDue) {
        return switch (end) {
            case STREAM_DOWN -> process.now().plus(STREAM_PAUSE);
            case TURN_OVER -> process.now();
            case ALL_DONE, NO_ROOM -> {
                var nextFetch = source.health().nextFetchAt();
                yield nextDue != null && nextDue.isBefore(nextFetch) ? nextDue : nextFetch;
            }
        };
    }

    /** Fails with {@link ClaimLostException} where the source is gone or another process's by now. */
    private <T> Uni<T> change(ClaimedSource claim, Function<Source, Uni<T>> step) {
        return sources.findToChange(claim.sourceId())
                .onItem()
                .ifNull()
                .failWith(() -> new ClaimLostException(claim.sourceId()))
                .invoke(source -> {
                    if (!source.progress().isClaimedBy(claim.by())) {
                        throw new ClaimLostException(claim.sourceId());
                    }
                })
                .chain(step::apply);
    }
}
