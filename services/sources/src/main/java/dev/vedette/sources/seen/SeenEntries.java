package dev.vedette.sources.seen;

import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.listing.ListedEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What each source listed. An entry is written down as waiting before its page is fetched, so that neither a crash nor
 * a feed that drops it loses it, and when it was first seen stays true. All methods join the caller's transaction.
 */
@ApplicationScoped
public class SeenEntries {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final EntryRepository entries;
    private final SourcesConfig.Seen config;

    SeenEntries(EntryRepository entries, SourcesConfig config) {
        this.entries = entries;
        this.config = config.seen();
    }

    /**
     * Notes what a feed lists: what is new or edited is due at once. A first listing is taken whole, however long it is:
     * what were left of it for later could not be told from news. It takes no room from them either.
     *
     * @return how much of it was new, and whether there was room for all of it
     */
    public Uni<NotedListing> note(UUID sourceId, List<ListedEntry> items, boolean firstFetch, Instant now) {
        var listed = new LinkedHashMap<UUID, ListedEntry>();
        items.forEach(item -> listed.putIfAbsent(Entry.idOf(sourceId, item), item));
        return (firstFetch ? Uni.createFrom().item(Long.MAX_VALUE) : room(sourceId))
                .chain(room -> entries.listKnown(listed.keySet())
                        .call(known -> entries.markListed(ids(known), now))
                        .invoke(known -> takeEdits(known, listed, now))
                        .chain(known -> add(unknown(sourceId, known, listed, firstFetch, now), room)))
                .call(() -> entries.forget(sourceId, now.minus(config.memory()), config.remembered()));
    }

    /** The next pages to fetch. */
    public Uni<List<PendingEntry>> listDue(UUID sourceId, Instant now, int limit) {
        return entries.listDue(sourceId, now, limit)
                .map(found -> found.stream().map(Entry::pending).toList());
    }

    /** When the next page of the source is to be tried; none when nothing waits. */
    public Uni<Instant> findNextDue(UUID sourceId) {
        return entries.findNextDue(sourceId);
    }

    /**
     * Writes down what became of some pages.
     *
     * @return how many articles were handed over for the first time
     */
    public Uni<Integer> record(List<TriedPage> tried, Instant now) {
        var byId = tried.stream().collect(Collectors.toMap(page -> page.entry().id(), page -> page));
        return entries.listKnown(byId.keySet())
                .map(found -> found.stream()
                        .mapToInt(entry -> record(entry, Objects.requireNonNull(byId.get(entry.id)), now))
                        .sum());
    }

    private int record(Entry entry, TriedPage tried, Instant now) {
        if (!entry.marker.equals(tried.entry().marker())) {
            return 0; // edited meanwhile: that page is yet to come
        }
        return switch (tried.outcome()) {
            case PageOutcome.HandedOver handedOver -> handedOver(entry);
            case PageOutcome.Impossible impossible -> giveUp(entry, impossible.reason());
            case PageOutcome.Failed failed -> tryLater(entry, failed, now);
            case PageOutcome.PutOff putOff -> putOff(entry, putOff, now);
        };
    }

    private static int handedOver(Entry entry) {
        var articles = entry.counted ? 0 : 1;
        entry.state = EntryState.HANDED_OVER;
        entry.problem = null;
        entry.counted = true;
        entry.content = null;
        return articles;
    }

    private static int giveUp(Entry entry, String reason) {
        entry.state = EntryState.GIVEN_UP;
        entry.problem = reason;
        return 0;
    }

    private static int putOff(Entry entry, PageOutcome.PutOff putOff, Instant now) {
        entry.dueAt = now.plus(putOff.left());
        return 0;
    }

    private int tryLater(Entry entry, PageOutcome.Failed failed, Instant now) {
        entry.tries++;
        if (entry.tries >= config.pageTries()) {
            return giveUp(entry, failed.reason());
        }
        var pause = config.pageRetry().multipliedBy(1L << Math.min(entry.tries - 1, 20));
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        var asked = failed.retryAfter();
        entry.dueAt = now.plus(asked != null && asked.compareTo(pause) > 0 ? asked : pause);
        entry.problem = failed.reason();
        return 0;
    }

    private static void takeEdits(List<Entry> known, Map<UUID, ListedEntry> listed, Instant now) {
        for (var entry : known) {
            var item = listed.get(entry.id);
            if (item != null && entry.isEdited(item)) {
                entry.list(item, now);
            }
        }
    }

    private static List<Entry> unknown(
            UUID sourceId, List<Entry> known, Map<UUID, ListedEntry> listed, boolean firstFetch, Instant now) {
        var added = new LinkedHashMap<>(listed);
        added.keySet().removeAll(ids(known));
        return added.values().stream()
                .map(item -> new Entry(sourceId, item, firstFetch, now))
                .toList();
    }

    private Uni<NotedListing> add(List<Entry> added, long room) {
        var fitting = added.stream().limit(room).toList();
        var noted = new NotedListing(fitting.size(), fitting.size() == added.size());
        return fitting.isEmpty()
                ? Uni.createFrom().item(noted) // Panache fails on persisting nothing
                : entries.persist(fitting).replaceWith(noted);
    }

    private Uni<Long> room(UUID sourceId) {
        return entries.countNewsPending(sourceId).map(waiting -> Math.max(0, config.waiting() - waiting));
    }

    private static Collection<UUID> ids(List<Entry> known) {
        var ids = new ArrayList<UUID>(known.size());
        known.forEach(entry -> ids.add(entry.id));
        return ids;
    }
}
