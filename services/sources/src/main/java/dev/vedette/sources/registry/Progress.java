package dev.vedette.sources.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the collection of a source got, and which process works on it. Only polling changes it. */
@Embeddable
public class Progress {

    @Column(name = "first_fetched_at")
    @Nullable
    Instant firstFetchedAt;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    @Column(name = "wake_at", nullable = false)
    Instant wakeAt;

    @Column(name = "claimed_by")
    @Nullable
    UUID claimedBy;

    @Column(name = "claimed_until")
    @Nullable
    Instant claimedUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Progress() {}

    Progress(Instant now) {
        wakeAt = now;
    }

    public void claim(UUID by, Instant until) {
        claimedBy = by;
        claimedUntil = until;
    }

    public boolean isClaimedBy(UUID process) {
        return process.equals(claimedBy);
    }

    /** Lets go of the claim; whoever is free then takes the source again at {@code wake}. */
    public void release(Instant wake) {
        claimedBy = null;
        claimedUntil = null;
        wakeAt = wake;
    }

    public boolean isFirstFetch() {
        return firstFetchedAt == null;
    }

    public void fetched(Instant now) {
        firstFetchedAt = firstFetchedAt == null ? now : firstFetchedAt;
    }

    public @Nullable String etag() {
        return etag;
    }

    public @Nullable String lastModified() {
        return lastModified;
    }

    public void validators(@Nullable String newEtag, @Nullable String newLastModified) {
        etag = newEtag;
        lastModified = newLastModified;
    }
}
