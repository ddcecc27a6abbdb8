package dev.vedette.articles.index.bulk;

import com.mongodb.MongoException;
import dev.vedette.articles.opensearch.SearchException;
import dev.vedette.kit.outages.Outages;
import dev.vedette.kit.streams.IntakeConfig;
import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does work again for as long as a server is away, with growing pauses. */
@ApplicationScoped
public class Patience {

    private static final Logger LOG = Logger.getLogger(Patience.class);

    /** After so many failures the meter {@code vedette.index.waiting} tells, and the log no more. */
    private static final int LOUD = 8;

    private final Outages outages;
    private final IntakeConfig config;
    private final Vertx vertx;

    public Patience(Outages outages, IntakeConfig config, Vertx vertx) {
        this.outages = outages;
        this.config = config;
        this.vertx = vertx;
    }

    /** Each try is a subscription of its own, on the same context. A failure that does not pass by itself ends it. */
    public Uni<Void> again(Supplier<Uni<Void>> work) {
        return Uni.createFrom().deferred(() -> {
            var own = Contexts.executor(Contexts.own(vertx));
            var failures = new AtomicInteger();
            return Uni.createFrom()
                    .deferred(work::get)
                    .runSubscriptionOn(own)
                    .onFailure(this::passes)
                    .invoke(failure -> tell(failures.getAndIncrement(), failure))
                    .onFailure(this::passes)
                    .retry()
                    .withBackOff(config.firstPause(), config.longestPause())
                    .indefinitely()
                    .emitOn(own);
        });
    }

    private static void tell(int before, Throwable failure) {
        var level = before < LOUD ? Logger.Level.WARN : Logger.Level.DEBUG;
        LOG.logf(level, "the search index waits for another try: %s", failure.getMessage());
    }

    private boolean passes(Throwable failure) {
        return failure instanceof SearchException || failure instanceof MongoException || outages.isOutage(failure);
    }
}
