package dev.vedette.sources.seen;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.FeedEntry;
import dev.vedette.sources.listing.ListedEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of a source's feed. */
@Entity
@Table(name = "entries")
class Entry {

    @Id
    UUID id;

    @Column(name = "source_id", nullable = false, updatable = false)
    UUID sourceId;

    @Column(nullable = false)
    UUID marker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    EntryState state;

    @Column(name = "feed_id")
    @Nullable
    String feedId;

    @Column(nullable = false)
    String link;

    @Nullable
    String title;

    @Nullable
    String author;

    @Nullable
    Instant published;

    /** The article itself, as safe HTML, until it is handed over; null where its page is to be fetched. */
    @Nullable
    String content;

    @Column(name = "first_fetch", nullable = false, updatable = false)
    boolean firstFetch;

    /** Whether it was handed over before: an edit is not another article. */
    @Column(nullable = false)
    boolean counted;

    @Column(name = "seen_at", nullable = false, updatable = false)
    Instant seenAt;

    @Column(name = "listed_at", nullable = false)
    Instant listedAt;

    @Column(name = "due_at", nullable = false)
    Instant dueAt;

    @Column(nullable = false)
    int tries;

    @Nullable
    String problem;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Entry() {}

    @SuppressWarnings("NullAway.Init") // list fills the rest
    Entry(UUID sourceId, ListedEntry item, boolean firstFetch, Instant now) {
        this.id = idOf(sourceId, item);
        this.sourceId = sourceId;
        this.firstFetch = firstFetch;
        this.seenAt = now;
        list(item, now);
    }

    /** Both link and id, since some feeds give one id to all entries, and others one link. */
    static UUID idOf(UUID sourceId, ListedEntry item) {
        var entry = item.entry();
        return EventIds.of("entry", sourceId, entry.link(), entry.id() == null ? "" : entry.id());
    }

    boolean isEdited(ListedEntry item) {
        return !marker.equals(item.marker());
    }

    /** Takes what the feed says now; its page is due. */
    final void list(ListedEntry item, Instant now) {
        marker = item.marker();
        feedId = item.entry().id();
        link = item.entry().link();
        title = item.entry().title();
        author = item.entry().author();
        published = item.entry().published();
        content = item.content();
        listedAt = now;
        dueAt = now;
        tries = 0;
        problem = null;
        state = EntryState.PENDING;
    }

    PendingEntry pending() {
        return new PendingEntry(
                id, marker, new FeedEntry(feedId, link, title, author, published), content, seenAt, firstFetch, tries);
    }
}
