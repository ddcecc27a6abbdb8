package dev.vedette.sources.polling;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.polling.claims.ClaimedSource;
import dev.vedette.sources.polling.claims.PollClaims;
import dev.vedette.sources.polling.claims.PollProcess;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has due sources polled, as many at a time as there is room for; keeps the claims on those in work alive. Nothing holds a
 * place for ever: a poll that does not end by its deadline is cancelled, and from then on its claim is not renewed.
 */
@Singleton
public class Poller {

    private static final Logger LOG = Logger.getLogger(Poller.class);

    /** Few, since a claimed source waits until one of those before it is done. */
    private static final int CLAIMS = 8;

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** Far more than a statement takes: the connection is dead where it takes longer. */
    private static final Duration LONGEST_CLAIM = Duration.ofSeconds(30);

    private final PollClaims claims;
    private final SourcePoll poll;
    private final PollContexts lanes;
    private final PollProcess process;
    private final int concurrency;
    private final Duration deadline;
    private volatile boolean stopped;

    public Poller(PollClaims claims, SourcePoll poll, PollContexts lanes, PollProcess process, SourcesConfig config) {
        this.claims = claims;
        this.poll = poll;
        this.lanes = lanes;
        this.process = process;
        this.concurrency = config.concurrency();
        this.deadline = config.deadline();
    }

    /** One stream that never ends: as soon as a source is done, the next is asked for. It begins anew should it break. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> work() {
        return Multi.createBy()
                .repeating()
                .uni(this::claim)
                .until(claimed -> stopped)
                .onItem()
                .transformToMultiAndConcatenate(claimed -> Multi.createFrom().iterable(claimed))
                .onItem()
                .transformToUni(this::poll)
                .merge(concurrency)
                .onItem()
                .ignoreAsUni();
    }

    @Scheduled(every = "${vedette.sources.renew-every:3s}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> renew() {
        var busy = lanes.busy();
        return busy.isEmpty()
                ? Uni.createFrom().voidItem()
                : claims.renew(process, busy)
                        .onFailure()
                        .invoke(failure -> LOG.warnf("Claims could not be renewed: %s", failure))
                        .onFailure()
                        .recoverWithNull()
                        .replaceWithVoid();
    }

    @PreDestroy
    public void stop() {
        stopped = true;
    }

    private Uni<List<ClaimedSource>> claim() {
        return lanes.run(() -> claims.claim(process, CLAIMS))
                .ifNoItem()
                .after(LONGEST_CLAIM)
                .fail()
                .onFailure()
                .recoverWithItem(Poller::none)
                .invoke(lanes::enter)
                .call(claimed -> claimed.isEmpty() ? pause() : Uni.createFrom().voidItem());
    }

    private Uni<Void> poll(ClaimedSource claim) {
        return lanes.run(() -> poll.run(claim))
                .ifNoItem()
                .after(deadline)
                .fail()
                .onFailure()
                .recoverWithItem(failure -> givenUp(claim, failure))
                .onTermination()
                .invoke(() -> lanes.leave(claim.sourceId()));
    }

    private static @Nullable Void givenUp(ClaimedSource claim, Throwable failure) {
        LOG.errorf(
                failure,
                "The poll of source %s was given up; it is made again when its claim lapses",
                claim.sourceId());
        return null;
    }

    private static Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(LOOK_EVERY);
    }

    private static List<ClaimedSource> none(Throwable failure) {
        LOG.warnf("Due sources could not be looked up: %s", failure);
        return List.of();
    }
}
