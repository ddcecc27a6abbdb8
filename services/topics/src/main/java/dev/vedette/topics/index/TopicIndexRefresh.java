package dev.vedette.topics.index;

import dev.vedette.kit.work.Cores;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** Brings the index to what the table holds. */
@ApplicationScoped
public class TopicIndexRefresh {

    private static final int PAGE = 1_000;
    /** A database that is silent for so long is away: a page is read in less than a second. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final SavedTopics topics;
    private final TopicIndex index;
    private final Cores cores;
    private final SharedRun shared = new SharedRun(this::read);
    private volatile boolean loaded;

    public TopicIndexRefresh(SavedTopics topics, TopicIndex index, Cores cores) {
        this.topics = topics;
        this.index = index;
        this.cores = cores;
    }

    /** When it completes, the index holds all that was committed before it was called. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> refresh() {
        return shared.run();
    }

    /** Whether all topics were read once. */
    boolean isLoaded() {
        return loaded;
    }

    @Scheduled(every = "${vedette.topics.tune:15m}", delayed = "${vedette.topics.tune:15m}")
    Uni<Void> tune() {
        return cores.run(() -> {
            index.tune();
            return null;
        });
    }

    private Uni<Void> read() {
        return topics.lastChange()
                .ifNoItem()
                .after(SILENCE)
                .fail()
                .chain(last -> last <= index.mark() ? Uni.createFrom().voidItem() : readPages(last))
                .invoke(() -> loaded = true);
    }

    private Uni<Void> readPages(long last) {
        return Uni.createFrom()
                .deferred(() -> readPage(last))
                .repeat()
                .whilst(page -> page.size() == PAGE)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<List<SavedTopic>> readPage(long last) {
        return topics.changedAfter(index.mark(), PAGE)
                .ifNoItem()
                .after(SILENCE)
                .fail()
                .call(page -> cores.run(() -> apply(page, last)));
    }

    /** A page that is not full is the last: no topic is left whose change is up to {@code last}. */
    private boolean apply(List<SavedTopic> page, long last) {
        var read = page.isEmpty() ? 0 : page.getLast().change();
        index.apply(page, page.size() < PAGE ? Math.max(read, last) : read);
        return true;
    }
}
