package dev.vedette.kit.streams;

import dev.vedette.kit.outages.Outages;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Tries a record until it is done or put aside. Each try is a new subscription (retries that are chained to each other end
 * a process after some 5,000), on the record's own context, whichever thread the failure before came on.
 */
@Singleton
public class IntakeRetry {

    private static final Logger LOG = Logger.getLogger(IntakeRetry.class);
    /** A server that is away comes back sooner; what fails so often may be a mistake of ours. */
    private static final int STACK_AFTER = 8;

    private final Outages outages;
    private final DeadLetters deadLetters;
    private final IntakeProgress progress;
    private final IntakeConfig config;
    private final Vertx vertx;

    public IntakeRetry(
            Outages outages, DeadLetters deadLetters, IntakeProgress progress, IntakeConfig config, Vertx vertx) {
        this.outages = outages;
        this.deadLetters = deadLetters;
        this.progress = progress;
        this.config = config;
        this.vertx = vertx;
    }

    Uni<Void> run(ConsumerRecord<String, byte[]> record, Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> new Tries(record, work).run());
    }

    /** The tries of one record. */
    private final class Tries {

        private final ConsumerRecord<String, byte[]> record;
        private final Supplier<Uni<Void>> work;
        private final IntakeProgress.Progress stream;

        private int failures;
        private int ownFailures;
        private long successesBefore;

        Tries(ConsumerRecord<String, byte[]> record, Supplier<Uni<Void>> work) {
            this.record = record;
            this.work = work;
            this.stream = progress.of(record.topic());
        }

        Uni<Void> run() {
            var own = Contexts.executor(Contexts.own(vertx));
            return Uni.createFrom()
                    .deferred(this::once)
                    .runSubscriptionOn(own)
                    .onFailure()
                    .retry()
                    .withBackOff(config.firstPause(), config.longestPause())
                    .indefinitely()
                    .onTermination()
                    .invoke(() -> stream.waitsNoMore(this))
                    .emitOn(own);
        }

        private Uni<Void> once() {
            return Uni.createFrom()
                    .deferred(work::get)
                    .invoke(stream::succeeded)
                    .onFailure()
                    .recoverWithUni(this::judge);
        }

        /** Puts the record aside, or fails so that it is tried again. */
        private Uni<Void> judge(Throwable failure) {
            var isPoison = failure instanceof PoisonException || !outages.isOutage(failure) && isItsOwnFault();
            return isPoison
                    ? deadLetters.bury(record, failure).onFailure().recoverWithUni(this::waiting)
                    : waiting(failure);
        }

        /** Whether it failed often enough, and others of its stream did not. */
        private boolean isItsOwnFault() {
            ownFailures++;
            if (ownFailures == 1) {
                successesBefore = stream.successes();
            }
            return ownFailures >= config.tries() && stream.successes() > successesBefore;
        }

        private Uni<Void> waiting(Throwable failure) {
            stream.waits(this);
            failures++;
            var level = failures < STACK_AFTER ? Logger.Level.WARN : Logger.Level.DEBUG;
            LOG.logf(
                    level,
                    "%s %d:%d will be tried again: %s",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    failure);
            if (failures == STACK_AFTER) {
                LOG.errorf(
                        failure,
                        "%s %d:%d fails again and again; from now on only vedette_intake_waiting_seconds tells",
                        record.topic(),
                        record.partition(),
                        record.offset());
            }
            return Uni.createFrom().failure(failure);
        }
    }
}
