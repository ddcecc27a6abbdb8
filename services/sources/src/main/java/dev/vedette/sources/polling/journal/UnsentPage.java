package dev.vedette.sources.polling.journal;

import dev.vedette.sources.seen.PendingEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A page that the stream did not take. */
@Entity
@Table(name = "unsent_pages")
public class UnsentPage {

    @Id
    @Column(name = "entry_id")
    UUID entryId;

    @Column(nullable = false)
    UUID marker;

    /** A {@link dev.vedette.contracts.PageFetched} as JSON. */
    @Column(nullable = false)
    byte[] event;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    public UnsentPage() {}

    public UnsentPage(PendingEntry entry, byte[] event) {
        this.entryId = entry.id();
        this.marker = entry.marker();
        this.event = event;
    }

    public boolean isOf(PendingEntry entry) {
        return entryId.equals(entry.id()) && marker.equals(entry.marker());
    }

    public UUID entryId() {
        return entryId;
    }

    public byte[] event() {
        return event;
    }
}
