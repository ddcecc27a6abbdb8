package dev.vedette.sources.opml;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import, its entries apart. */
@Entity
@Table(name = "imports")
public class OpmlImport {

    @Id
    UUID id;

    @Column(name = "created_by", nullable = false)
    String createdBy;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(nullable = false)
    int total;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    OpmlImport() {}

    OpmlImport(UUID id, String createdBy, Instant createdAt, int total) {
        this.id = id;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.total = total;
    }
}
