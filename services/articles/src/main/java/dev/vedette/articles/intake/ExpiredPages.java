package dev.vedette.articles.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Removes originals whose time is over; each replica does it, and finds nothing where another was first. */
@ApplicationScoped
public class ExpiredPages {

    private static final Logger LOG = Logger.getLogger(ExpiredPages.class);

    private final PageStore pages;

    ExpiredPages(PageStore pages) {
        this.pages = pages;
    }

    @Scheduled(every = "6h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> remove() {
        return pages.removeExpired().onFailure().recoverWithItem(failure -> {
            LOG.warnf("expired pages could not be removed, the next try follows: %s", failure);
            return null;
        });
    }
}
