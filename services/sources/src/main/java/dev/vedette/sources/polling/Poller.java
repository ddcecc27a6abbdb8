package dev.vedette.sources.polling;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Looks for due sources and has them polled; keeps the claims on those in work alive. */
@Singleton
public class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    private final PollJournal journal;
    private final SourcePoll poll;
    private final Lanes lanes;

    public Poller(PollJournal journal, SourcePoll poll, Lanes lanes) {
        this.journal = journal;
        this.poll = poll;
        this.lanes = lanes;
    }

    /** One look lasts as long as its slowest source, so looks overlap; lanes bound them. */
    @Scheduled(every = "${vedette.sources.look-every:1s}", concurrentExecution = ConcurrentExecution.PROCEED)
    Uni<Void> look() {
        var room = lanes.take();
        if (room == 0) {
            return Uni.createFrom().voidItem();
        }
        return journal.claim(room)
                .onFailure()
                .recoverWithItem(Poller::none)
                .invoke(claims -> lanes.giveBack(room - claims.size()))
                .chain(this::pollAll);
    }

    @Scheduled(every = "${vedette.sources.renew-every:3s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> renew() {
        var busy = lanes.busy();
        return busy.isEmpty()
                ? Uni.createFrom().voidItem()
                : journal.renew(busy)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Claims could not be renewed: %s", failure))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    private Uni<Void> pollAll(List<Claim> claims) {
        return claims.isEmpty()
                ? Uni.createFrom().voidItem()
                : Uni.join()
                        .all(claims.stream()
                                .map(claim -> lanes.run(claim.sourceId(), () -> poll.run(claim)))
                                .toList())
                        .andCollectFailures()
                        .replaceWithVoid();
    }

    private static List<Claim> none(Throwable failure) {
        LOG.warnf("Due sources could not be looked up: %s", failure);
        return List.of();
    }
}
