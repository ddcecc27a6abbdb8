package dev.vedette.local.mongodb;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * An H2 store in which an operation is one unit: it is on disk as a whole before {@link #durably} returns, or after a
 * crash not there at all. Operations share a lock that a commit takes alone, else a commit could keep an index entry
 * without its document. Operations that wait together are committed together.
 */
final class DurableStore implements AutoCloseable {

    private static final int COMPACT_EVERY_SECONDS = 20;
    private static final int WANTED_FILL_PERCENT = 50;
    private static final int BYTES_A_ROUND = 8 * 1024 * 1024;

    private final MVStore store;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong finished = new AtomicLong();
    private final ScheduledExecutorService compactor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("compactor").factory());
    private long committed;

    private DurableStore(MVStore store) {
        this.store = store;
    }

    static DurableStore open(Path file) {
        // No commit but ours: the background one knows nothing of operations.
        DurableStore opened = new DurableStore(new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open());
        opened.compactor.scheduleWithFixedDelay(
                opened::compact, COMPACT_EVERY_SECONDS, COMPACT_EVERY_SECONDS, TimeUnit.SECONDS);
        return opened;
    }

    MVStore store() {
        return store;
    }

    <T> T durably(Supplier<T> operation) {
        lock.readLock().lock();
        try {
            return operation.get();
        } finally {
            long mine = finished.incrementAndGet();
            boolean changed = store.hasUnsavedChanges();
            lock.readLock().unlock();
            if (changed) {
                commit(mine);
            }
        }
    }

    private void commit(long operation) {
        lock.writeLock().lock();
        try {
            if (committed < operation) {
                store.commit();
                store.sync();
                committed = finished.get();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void compact() {
        lock.writeLock().lock();
        try {
            store.compact(WANTED_FILL_PERCENT, BYTES_A_ROUND);
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        compactor.shutdownNow();
        lock.writeLock().lock();
        try {
            store.close();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
