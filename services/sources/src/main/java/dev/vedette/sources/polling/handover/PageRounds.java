package dev.vedette.sources.polling.handover;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.polling.journal.DuePage;
import dev.vedette.sources.polling.journal.PageRound;
import dev.vedette.sources.polling.journal.PagesEnd;
import dev.vedette.sources.polling.journal.PollJournal;
import dev.vedette.sources.seen.PageOutcome;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
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
    private final StreamBreaker breaker;
    private final Duration turn;

    public PageRounds(
            PollJournal journal,
            PageDelivery delivery,
            PollProcess process,
            StreamBreaker breaker,
            SourcesConfig config) {
        this.journal = journal;
        this.delivery = delivery;
        this.process = process;
        this.breaker = breaker;
        this.turn = config.turn();
    }

    public Uni<PagesEnd> deliverAll(ClaimedSource claim) {
        return round(claim, process.now().plus(turn));
    }

    private Uni<PagesEnd> round(ClaimedSource claim, Instant deadline) {
        return hasTime(deadline)
                ? journal.listDue(claim, PAGES).chain(due -> round(claim, due, deadline))
                : end(PagesEnd.TURN_OVER);
    }

    /** Nobody is asked for pages that Kafka would not take. */
    private Uni<PagesEnd> round(ClaimedSource claim, List<DuePage> due, Instant deadline) {
        if (due.isEmpty()) {
            return end(PagesEnd.ALL_DONE);
        }
        return breaker.mayTry(process.now()) ? deliver(claim, due, deadline) : end(PagesEnd.STREAM_DOWN);
    }

    private Uni<PagesEnd> deliver(ClaimedSource claim, List<DuePage> due, Instant deadline) {
        var round = new PageRound();
        return Multi.createFrom()
                .iterable(due)
                .select()
                .first(page -> hasTime(deadline))
                .onItem()
                .transformToUniAndConcatenate(
                        page -> deliver(claim, page).invoke(outcome -> delivered(round, page, outcome)))
                .collect()
                .last()
                .replaceWith(true)
                .onFailure(StreamDownException.class)
                .recoverWithItem(failure -> isStillUp(claim, round, (StreamDownException) failure))
                .call(() -> journal.delivered(claim, round))
                .chain(up -> up ? round(claim, deadline) : end(PagesEnd.STREAM_DOWN));
    }

    private void delivered(PageRound round, DuePage page, PageOutcome outcome) {
        round.tried(page, outcome);
        if (outcome instanceof PageOutcome.HandedOver) {
            breaker.took();
        }
    }

    /** A page that we cannot deal with must not stop those behind it. */
    private Uni<PageOutcome> deliver(ClaimedSource claim, DuePage page) {
        return Uni.createFrom()
                .deferred(() -> delivery.deliver(claim, page))
                .onFailure(failure -> !(failure instanceof StreamDownException))
                .recoverWithItem(failure -> {
                    LOG.errorf(
                            failure,
                            "The page of entry %s of source %s is beyond us",
                            page.entry().id(),
                            claim.sourceId());
                    return new PageOutcome.Failed("We could not deal with this page", null);
                });
    }

    private boolean isStillUp(ClaimedSource claim, PageRound round, StreamDownException failure) {
        LOG.warnf("pages of source %s wait: %s", claim.sourceId(), failure.getCause());
        breaker.refused(process.now());
        round.keep(failure.page());
        return false;
    }

    private static Uni<PagesEnd> end(PagesEnd why) {
        return Uni.createFrom().item(why);
    }

    private boolean hasTime(Instant deadline) {
        return process.now().isBefore(deadline);
    }
}
