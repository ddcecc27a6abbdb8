package dev.vedette.articles.intake;

import dev.vedette.articles.ArticlesConfig;
import dev.vedette.articles.archive.Archive;
import dev.vedette.articles.archive.PendingStore;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Publishes what was stored and never published, because a process was killed in between. */
@ApplicationScoped
public class PendingSweep {

    private static final Logger LOG = Logger.getLogger(PendingSweep.class);

    private final PendingStore pending;
    private final Archive archive;
    private final Publisher publisher;
    private final Clock clock;
    private final Duration publishWithin;

    PendingSweep(PendingStore pending, Archive archive, Publisher publisher, Clock clock, ArticlesConfig config) {
        this.pending = pending;
        this.archive = archive;
        this.publisher = publisher;
        this.clock = clock;
        this.publishWithin = config.publishWithin();
    }

    @Scheduled(every = "${vedette.articles.sweep:10s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return pending.listBefore(clock.instant().minus(publishWithin))
                .onItem()
                .transformToMulti(marks -> Multi.createFrom().iterable(marks))
                .onItem()
                .transformToUniAndConcatenate(mark -> archive.complete(mark).chain(publisher::publish))
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .recoverWithItem(failure -> {
                    LOG.warnf("what is pending could not be published, the next try follows: %s", failure);
                    return null;
                });
    }
}
