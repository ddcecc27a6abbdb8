package dev.vedette.topics.searches;

import dev.vedette.contracts.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A search of the archive that a team keeps. */
@Entity
@Table(name = "searches")
class SavedSearch {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String team;

    @Column(nullable = false, updatable = false)
    String owner;

    @Column(nullable = false)
    String name;

    /** A {@link Search} as JSON. */
    @Column(nullable = false)
    String search;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Visibility visibility;

    /** Grows with each change; callers send it back as If-Match. */
    @Column(nullable = false)
    int version;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate and SearchService fill it
    SavedSearch() {}
}
