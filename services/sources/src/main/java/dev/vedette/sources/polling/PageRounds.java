package dev.vedette.sources.polling;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.seen.PageOutcome;
import dev.vedette.sources.seen.PendingEntry;
import dev.vedette.sources.seen.TriedPage;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Works off the waiting pages of a source, some at a time, each some ticked off together. */
@Singleton
public class PageRounds {

    private static final Logger LOG = Logger.getLogger(PageRounds.class);

    private static final int PAGES = 20;

    private final PollJournal journal;
    private final PageDelivery delivery;
    private final PollProcess process;
    private final Duration turn;

    public PageRounds(PollJournal journal, PageDelivery delivery, PollProcess process, SourcesConfig config) {
        this.journal = journal;
        this.delivery = delivery;
        this.process = process;
        this.turn = config.turn();
    }

    Uni<PagesEnd> deliverAll(Claim claim) {
        return round(claim, process.now().plus(turn));
    }

    private Uni<PagesEnd> round(Claim claim, Instant deadline) {
        if (!hasTime(deadline)) {
            return Uni.createFrom().item(PagesEnd.TURN_OVER);
        }
        return journal.listDue(claim, PAGES)
                .chain(due -> due.isEmpty() ? Uni.createFrom().item(PagesEnd.ALL_DONE) : round(claim, due, deadline));
    }

    private Uni<PagesEnd> round(Claim claim, List<PendingEntry> due, Instant deadline) {
        var tried = new ArrayList<TriedPage>();
        return Multi.createFrom()
                .iterable(due)
                .select()
                .first(entry -> hasTime(deadline))
                .onItem()
                .transformToUniAndConcatenate(
                        entry -> deliver(claim, entry).invoke(outcome -> tried.add(new TriedPage(entry, outcome))))
                .collect()
                .last()
                .replaceWith(true)
                .onFailure(StreamDownException.class)
                .recoverWithItem(failure -> isStillUp(claim, failure))
                .call(() -> journal.delivered(claim, tried))
                .chain(up -> up ? round(claim, deadline) : Uni.createFrom().item(PagesEnd.STREAM_DOWN));
    }

    /** A page that we cannot deal with must not stop those behind it. */
    private Uni<PageOutcome> deliver(Claim claim, PendingEntry entry) {
        return Uni.createFrom()
                .deferred(() -> delivery.deliver(claim, entry))
                .onFailure(failure -> !(failure instanceof StreamDownException))
                .recoverWithItem(failure -> {
                    LOG.errorf(failure, "The page of entry %s of source %s is beyond us", entry.id(), claim.sourceId());
                    return new PageOutcome.Failed("We could not deal with this page", null);
                });
    }

    private static boolean isStillUp(Claim claim, Throwable failure) {
        LOG.warnf("pages of source %s wait: %s", claim.sourceId(), failure.getCause());
        return false;
    }

    private boolean hasTime(Instant deadline) {
        return process.now().isBefore(deadline);
    }
}
