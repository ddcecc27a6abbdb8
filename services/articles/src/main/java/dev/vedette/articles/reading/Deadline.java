package dev.vedette.articles.reading;

import dev.vedette.articles.ArticlesConfig;
import dev.vedette.kit.streams.PoisonException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Frees whoever waits for work that does not end. Java cannot stop a thread; so the work is done on another one, which
 * is left behind, and when as many are left as there are cores, {@link ReadingAlive} asks for a new process.
 */
@ApplicationScoped
class Deadline {

    private final Duration longest;
    private final AtomicInteger left = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("reading-", 0).factory());

    @Inject
    Deadline(ArticlesConfig config) {
        this(config.readingDeadline());
    }

    Deadline(Duration longest) {
        this.longest = longest;
    }

    /**
     * What {@code work} gives, or its failure.
     *
     * @throws PoisonException when it takes too long
     */
    <T> T keep(Supplier<T> work) {
        var done = CompletableFuture.supplyAsync(work, threads);
        try {
            return done.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            left.incrementAndGet();
            done.whenComplete((result, failure) -> left.decrementAndGet());
            throw new PoisonException("The page could not be read within " + longest.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while a page was read", e);
        }
    }

    /** How many threads are still at work that nobody waits for. */
    int left() {
        return left.get();
    }

    private static RuntimeException unchecked(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException ours ? ours : new IllegalStateException(failure);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
