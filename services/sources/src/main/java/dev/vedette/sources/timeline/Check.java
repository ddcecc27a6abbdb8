package dev.vedette.sources.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One check, or several in a row that said the same. */
@Entity
@Table(name = "source_checks")
class Check {

    @Id
    UUID id;

    @Column(name = "source_id", nullable = false, updatable = false)
    UUID sourceId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    CheckOutcome outcome;

    @Column(nullable = false)
    String status;

    @Nullable
    String reason;

    @Column(name = "first_at", nullable = false, updatable = false)
    Instant firstAt;

    @Column(name = "last_at", nullable = false)
    Instant lastAt;

    @Column(nullable = false)
    int times;

    @Column(nullable = false)
    int listed;

    @Column(name = "new_entries", nullable = false)
    int newEntries;

    /** How long the last of them took. */
    @Column(nullable = false)
    int millis;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Check() {}

    Check(UUID id, UUID sourceId, CheckResult result, Instant now) {
        this.id = id;
        this.sourceId = sourceId;
        this.outcome = result.outcome();
        this.status = result.status();
        this.reason = result.reason();
        this.firstAt = now;
        this.lastAt = now;
        this.times = 1;
        this.listed = result.listed();
        this.newEntries = result.newEntries();
        this.millis = (int) result.took().toMillis();
    }

    /** Whether this says it already; each check with news keeps a line of its own. */
    boolean says(CheckResult result) {
        return result.outcome() != CheckOutcome.NEWS
                && outcome == result.outcome()
                && status.equals(result.status())
                && Objects.equals(reason, result.reason());
    }

    void again(CheckResult result, Instant now) {
        times++;
        lastAt = now;
        listed = result.listed();
        millis = (int) result.took().toMillis();
    }
}
