package dev.vedette.sources.progress;

import dev.vedette.sources.health.Health;
import dev.vedette.sources.health.Rhythm;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** How the collection of a source does. Polling changes it, and settings only where they begin it anew. */
@Entity
@Table(name = "source_progress")
public class SourceProgress {

    @Id
    @Column(name = "source_id")
    UUID sourceId;

    @Embedded
    Health health;

    @Embedded
    Rhythm rhythm;

    @Embedded
    PollingHints hints;

    @Embedded
    Progress reading;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    SourceProgress() {}

    @SuppressWarnings("NullAway.Init") // begin fills the rest
    public SourceProgress(UUID sourceId, Instant now) {
        this.sourceId = sourceId;
        begin(now);
    }

    /** Forgets all, as for another publisher. */
    public final void begin(Instant now) {
        health = new Health(now);
        rhythm = new Rhythm();
        hints = new PollingHints();
        readAnew(now);
    }

    /** Forgets what was read and who works on it; how it did stays. */
    public final void readAnew(Instant now) {
        reading = new Progress(now);
    }

    public Health health() {
        return health;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public PollingHints hints() {
        return hints;
    }

    public Progress reading() {
        return reading;
    }
}
