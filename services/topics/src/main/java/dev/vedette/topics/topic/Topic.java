package dev.vedette.topics.topic;

import dev.vedette.contracts.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A query with a name that a team follows. */
@Entity
@Table(name = "topics")
public class Topic {

    @Id
    UUID id;

    @Column(nullable = false, updatable = false)
    String team;

    @Column(nullable = false, updatable = false)
    String owner;

    @Column(nullable = false)
    String name;

    @Column(nullable = false)
    String query;

    /** As {@code #rrggbb}. */
    @Column(nullable = false)
    String color;

    @Nullable
    String description;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Visibility visibility;

    /** Grows with each change; callers send it back as If-Match. */
    @Column(nullable = false)
    int version;

    /** Grows with each change of what the topic catches; tags carry it. */
    @Column(name = "match_version", nullable = false)
    int matchVersion;

    /** Number of the last change among those of all topics; {@link TopicChanges} alone writes it. */
    @Column(nullable = false, insertable = false, updatable = false)
    long change;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "changed_at", nullable = false)
    Instant changedAt;

    @Column(nullable = false)
    boolean deleted;

    @SuppressWarnings("NullAway.Init") // Hibernate and TopicService fill it
    Topic() {}

    public UUID id() {
        return id;
    }
}
