package dev.vedette.sources.collections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A named group of sources. */
@Entity
@Table(name = "collections")
public class SourceCollection {

    @Id
    UUID id;

    @Column(nullable = false)
    String name;

    @Nullable
    String description;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(nullable = false)
    int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    SourceCollection() {}

    SourceCollection(UUID id, String name, @Nullable String description, Instant now) {
        this.id = id;
        this.name = name;
        this.description = description;
        this.createdAt = now;
        this.version = 1;
    }

    void change(String newName, @Nullable String newDescription) {
        name = newName;
        description = newDescription;
        version++;
    }
}
