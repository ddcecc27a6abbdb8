package dev.vedette.articles.stories;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Removes keys of days that are past; each replica does it, and finds nothing where another was first. */
@ApplicationScoped
public class ExpiredKeys {

    private static final Logger LOG = Logger.getLogger(ExpiredKeys.class);

    private final KeyStore keys;
    private final Clock clock;

    ExpiredKeys(KeyStore keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remove() {
        return keys.removeBefore(clock.instant()).onFailure().recoverWithItem(failure -> {
            LOG.warnf("keys of past days could not be removed, the next try follows: %s", failure);
            return null;
        });
    }
}
