package dev.vedette.sources.polling;

import dev.vedette.sources.polling.claims.ClaimLostException;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollProcess;
import dev.vedette.sources.polling.handover.PageRounds;
import dev.vedette.sources.polling.journal.PagesEnd;
import dev.vedette.sources.polling.journal.PollJournal;
import dev.vedette.sources.polling.look.ListingCheck;
import dev.vedette.sources.polling.look.ListingLook;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One look at one source: feed, then pages, then done. It may end anywhere, and whoever claims the source next goes on
 * from what was written down.
 */
@Singleton
public class SourcePoll {

    private static final Logger LOG = Logger.getLogger(SourcePoll.class);

    private final ListingLook feeds;
    private final PageRounds pages;
    private final PollJournal journal;
    private final PollProcess process;

    public SourcePoll(ListingLook feeds, PageRounds pages, PollJournal journal, PollProcess process) {
        this.feeds = feeds;
        this.pages = pages;
        this.journal = journal;
        this.process = process;
    }

    /** Never fails: what stops it leaves the claim to lapse. */
    public Uni<Void> run(ClaimedSource claim) {
        var began = process.now();
        return feeds.look(claim)
                .chain(check -> run(claim, check, Duration.between(began, process.now())))
                .onFailure(ClaimLostException.class)
                .recoverWithUni(lost -> quietly(lost))
                .onFailure()
                .recoverWithUni(failure -> broken(claim, failure));
    }

    private Uni<Void> run(ClaimedSource claim, ListingCheck check, Duration took) {
        return journal.looked(claim, check, took)
                .chain(fits ->
                        pages.deliverAll(claim).map(end -> fits || end != PagesEnd.ALL_DONE ? end : PagesEnd.NO_ROOM))
                .chain(end -> journal.finished(claim, check, end));
    }

    private static Uni<Void> quietly(Throwable lost) {
        LOG.debug(lost.getMessage());
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> broken(ClaimedSource claim, Throwable failure) {
        LOG.warnf(failure, "The poll of source %s was cut short and will be made again", claim.sourceId());
        return Uni.createFrom().voidItem();
    }
}
