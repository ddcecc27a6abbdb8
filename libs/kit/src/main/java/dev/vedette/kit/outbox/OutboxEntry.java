package dev.vedette.kit.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that waits to be published. */
@Entity
@Table(name = "outbox")
class OutboxEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(nullable = false)
    String stream;

    @Column(name = "record_key", nullable = false)
    String key;

    @Column(name = "record_value", nullable = false)
    byte[] value;

    /** Which record it is: its simple class name. */
    @Column(name = "record_name", nullable = false)
    String name;

    @Nullable
    String traceparent;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    OutboxEntry() {}

    OutboxEntry(String stream, String key, byte[] value, String name, @Nullable String traceparent, Instant createdAt) {
        this.stream = stream;
        this.key = key;
        this.value = value;
        this.name = name;
        this.traceparent = traceparent;
        this.createdAt = createdAt;
    }
}
