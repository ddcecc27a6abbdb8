package dev.vedette.sources.health;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a source does, and when it is looked at next and why. */
@Embeddable
public class Health {

    /** From so many failures in a row on it is no hiccup any more. */
    private static final int FAILING = 3;

    /** After failing for so long it counts as gone. */
    private static final Duration LONG_DEAD = Duration.ofDays(14);

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SourceState state;

    @Column(name = "state_reason")
    @Nullable
    String stateReason;

    @Column(name = "state_since", nullable = false)
    Instant stateSince;

    /** What the server answered last, as raw as it can be told: {@code HTTP 503}, {@code TIMEOUT}. */
    @Column(name = "last_status")
    @Nullable
    String lastStatus;

    @Column(nullable = false)
    int failures;

    @Column(name = "failing_since")
    @Nullable
    Instant failingSince;

    @Column(name = "last_checked_at")
    @Nullable
    Instant lastCheckedAt;

    @Column(name = "last_fetched_at")
    @Nullable
    Instant lastFetchedAt;

    @Column(name = "next_fetch_at", nullable = false)
    Instant nextFetchAt;

    @Column(name = "next_fetch_reason", nullable = false)
    String nextFetchReason;

    @Column(name = "articles_seen", nullable = false)
    long articlesSeen;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    public Health() {}

    public Health(Instant now) {
        state = SourceState.NEW;
        stateSince = now;
        nextFetchAt = now;
        nextFetchReason = "The first check of a new source";
    }

    public SourceState state() {
        return state;
    }

    /** Why, in words for people. */
    public @Nullable String stateReason() {
        return stateReason;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public @Nullable String lastStatus() {
        return lastStatus;
    }

    public @Nullable Instant lastFetchedAt() {
        return lastFetchedAt;
    }

    public String nextFetchReason() {
        return nextFetchReason;
    }

    public long articlesSeen() {
        return articlesSeen;
    }

    /** How often in a row it failed. */
    public int failures() {
        return failures;
    }

    public boolean isGone() {
        return state == SourceState.GONE;
    }

    public boolean isFailing() {
        return failures >= FAILING;
    }

    public @Nullable Instant lastCheckedAt() {
        return lastCheckedAt;
    }

    public Instant nextFetchAt() {
        return nextFetchAt;
    }

    public void scheduled(Instant at, String why) {
        nextFetchAt = at;
        nextFetchReason = why;
    }

    public void handedOver(long articles) {
        articlesSeen += articles;
    }

    /** Returns whether that is news. */
    public boolean succeeded(String status, Rhythm rhythm, Instant now) {
        failures = 0;
        failingSince = null;
        checked(status, now);
        lastFetchedAt = now;
        return rhythm.isSilent(now)
                ? become(SourceState.SILENT, rhythm.silence(now), now)
                : become(SourceState.HEALTHY, null, now);
    }

    /** Returns whether that is news. */
    public boolean failed(String status, String reason, boolean saysGone, Instant now) {
        failures++;
        failingSince = failingSince == null ? now : failingSince;
        checked(status, now);
        var dead = failingSince.plus(LONG_DEAD).isBefore(now);
        if (saysGone || dead) {
            return become(SourceState.GONE, dead && !saysGone ? "It has failed for two weeks. " + reason : reason, now);
        }
        return become(failures < FAILING ? SourceState.DEGRADED : SourceState.FAILING, reason, now);
    }

    private void checked(String status, Instant now) {
        lastStatus = status;
        lastCheckedAt = now;
    }

    /** That silence lasts longer is no news. */
    private boolean become(SourceState next, @Nullable String reason, Instant now) {
        var news = state != next || next != SourceState.SILENT && !Objects.equals(stateReason, reason);
        stateSince = state == next ? stateSince : now;
        state = next;
        stateReason = reason;
        return news;
    }
}
