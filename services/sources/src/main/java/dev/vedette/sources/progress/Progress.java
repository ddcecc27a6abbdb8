package dev.vedette.sources.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far reading a source got, and which process works on it. */
@Embeddable
public class Progress {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    @Column(name = "first_fetched_at")
    @Nullable
    Instant firstFetchedAt;

    @Nullable
    String etag;

    @Column(name = "last_modified")
    @Nullable
    String lastModified;

    /** Tells what was read last from what is there now, whatever the server says of it. */
    @Column(name = "body_mark")
    @Nullable
    UUID bodyMark;

    /** When it was read whole the last time. */
    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    /** Whether the same ETag was seen with another body. */
    @Column(name = "validators_lie", nullable = false)
    boolean validatorsLie;

    /** Where permanent redirects lead. */
    @Column(name = "moved_to")
    @Nullable
    String movedTo;

    @Column(name = "wake_at", nullable = false)
    Instant wakeAt;

    @Column(name = "claimed_by")
    @Nullable
    UUID claimedBy;

    @Column(name = "claimed_until")
    @Nullable
    Instant claimedUntil;

    /** Whether others of its host wait for the end of the claim. */
    @Column(name = "holds_host", nullable = false)
    boolean holdsHost = true;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    public Progress() {}

    public Progress(Instant now) {
        wakeAt = now;
    }

    /** What a server is asked with so that it need not send what we have. */
    public record Validators(
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable UUID bodyMark) {

        /** Of what is read whole each time. */
        public static final Validators NONE = new Validators(null, null, null);
    }

    public void claim(UUID by, Instant until) {
        claimedBy = by;
        claimedUntil = until;
        holdsHost = true;
    }

    /** All that is left to fetch lies on other hosts: another source of this one may be worked on. */
    public void leaveHost() {
        holdsHost = false;
    }

    public boolean isClaimedBy(UUID process) {
        return process.equals(claimedBy);
    }

    public boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** Lets go of the claim; whoever is free then takes the source again at {@code wake}. */
    public void release(Instant wake) {
        claimedBy = null;
        claimedUntil = null;
        wakeAt = wake;
    }

    /** Is not taken until it is woken; so that paused sources are not in the way of others. */
    public void sleep() {
        wakeAt = NEVER;
    }

    /** Has the source taken as soon as somebody is free, or again after the work that goes on. */
    public void wake(Instant now) {
        wakeAt = now;
    }

    public boolean isFirstFetch() {
        return firstFetchedAt == null;
    }

    public void fetched(Instant now) {
        firstFetchedAt = firstFetchedAt == null ? now : firstFetchedAt;
    }

    public Validators validators() {
        return new Validators(etag, lastModified, bodyMark);
    }

    /** Whether to trust the validators for now: not those of a liar, and none for longer than {@code wholeEvery}. */
    public boolean mayAskConditionally(Instant now, Duration wholeEvery) {
        return !validatorsLie && readAt != null && readAt.plus(wholeEvery).isAfter(now);
    }

    /** All of it was read and dealt with. */
    public void read(Validators read, Instant now) {
        validatorsLie = validatorsLie || isLie(read);
        etag = read.etag();
        lastModified = read.lastModified();
        bodyMark = read.bodyMark();
        readAt = now;
    }

    private boolean isLie(Validators read) {
        return etag != null && etag.equals(read.etag()) && bodyMark != null && !bodyMark.equals(read.bodyMark());
    }

    /** Where to fetch a source registered as {@code url}. */
    public URI address(String url) {
        return URI.create(movedTo == null ? url : movedTo);
    }

    public @Nullable String movedTo() {
        return movedTo;
    }

    /** Remembers where permanent redirects led; null forgets, and the registered address is tried again. */
    public void moved(@Nullable URI to) {
        movedTo = to == null ? null : to.toString();
    }
}
