package dev.vedette.sources.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a source does, and when it is looked at next and why. */
@Embeddable
public class Health {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SourceState state;

    @Column(name = "state_reason")
    @Nullable
    String stateReason;

    @Column(name = "state_since", nullable = false)
    Instant stateSince;

    @Column(nullable = false)
    int failures;

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
    Health() {}

    Health(Instant now) {
        state = SourceState.NEW;
        stateSince = now;
        nextFetchAt = now;
        nextFetchReason = "The first check of a new source";
    }

    /** How often in a row it failed. */
    public int failures() {
        return failures;
    }

    public Instant nextFetchAt() {
        return nextFetchAt;
    }

    public void scheduled(Instant at, String why) {
        nextFetchAt = at;
        nextFetchReason = why;
    }

    public void handedOver(int articles) {
        articlesSeen += articles;
    }

    /** Returns whether that is news. */
    public boolean succeeded(Instant now) {
        failures = 0;
        lastFetchedAt = now;
        return become(SourceState.HEALTHY, null, now);
    }

    /** Returns whether that is news. */
    public boolean failed(String reason, Instant now) {
        failures++;
        return become(SourceState.FAILING, reason, now);
    }

    private boolean become(SourceState next, @Nullable String reason, Instant now) {
        var news = state != next || !Objects.equals(stateReason, reason);
        stateSince = state == next ? stateSince : now;
        state = next;
        stateReason = reason;
        return news;
    }
}
