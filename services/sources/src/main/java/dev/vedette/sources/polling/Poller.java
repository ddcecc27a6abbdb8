package dev.vedette.sources.polling;

import dev.vedette.sources.SourcesConfig;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Has due sources polled, as many at a time as there is room for; keeps the claims on those in work alive. */
@Singleton
public class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    /** Few, since a claimed source waits until one of those before it is done. */
    private static final int CLAIMS = 8;

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final PollJournal journal;
    private final SourcePoll poll;
    private final Lanes lanes;
    private final int concurrency;
    private volatile boolean stopped;

    public Poller(PollJournal journal, SourcePoll poll, Lanes lanes, SourcesConfig config) {
        this.journal = journal;
        this.poll = poll;
        this.lanes = lanes;
        this.concurrency = config.concurrency();
    }

    /** One stream that never ends: as soon as a source is done, the next is asked for. It begins anew should it break. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> work() {
        return Multi.createBy()
                .repeating()
                .uni(this::claim)
                .until(claims -> stopped)
                .onItem()
                .transformToMultiAndConcatenate(claims -> Multi.createFrom().iterable(claims))
                .onItem()
                .transformToUni(this::poll)
                .merge(concurrency)
                .onItem()
                .ignoreAsUni();
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

    @PreDestroy
    void stop() {
        stopped = true;
    }

    private Uni<List<Claim>> claim() {
        return lanes.run(() -> journal.claim(CLAIMS))
                .onFailure()
                .recoverWithItem(Poller::none)
                .invoke(lanes::enter)
                .call(claims -> claims.isEmpty() ? pause() : Uni.createFrom().voidItem());
    }

    private Uni<Void> poll(Claim claim) {
        return lanes.run(() -> poll.run(claim)).onTermination().invoke(() -> lanes.leave(claim.sourceId()));
    }

    private static Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_EVERY);
    }

    private static List<Claim> none(Throwable failure) {
        LOG.warnf("Due sources could not be looked up: %s", failure);
        return List.of();
    }
}
