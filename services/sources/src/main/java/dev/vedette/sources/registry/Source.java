package dev.vedette.sources.registry;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceChanged;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.sources.address.WebAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that publishes and is registered: a feed and the site it belongs to. */
@Entity
@Table(name = "sources")
public class Source {

    @Id
    UUID id;

    @Column(nullable = false)
    String url;

    @Column(nullable = false)
    String name;

    /** Whether a person chose the name; otherwise the feed's title becomes it. */
    @Column(nullable = false)
    boolean named;

    @Column(nullable = false)
    String site;

    /** Host and port of the address: one source of a host is worked on at a time. */
    @Column(nullable = false)
    String host;

    @Nullable
    String country;

    @Nullable
    String language;

    @Column(nullable = false)
    String[] tags;

    @Column(name = "poll_seconds", nullable = false)
    int pollSeconds;

    /** Of the settings; callers send it back as If-Match. */
    @Column(nullable = false)
    int version;

    /** Grows with each event, which health makes too. */
    @Column(nullable = false)
    int announced;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Embedded
    Health health;

    @Embedded
    Rhythm rhythm;

    @Embedded
    Courtesy courtesy;

    @Embedded
    Progress progress;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Source() {}

    @SuppressWarnings("NullAway.Init") // apply fills the rest
    Source(UUID id, Settings settings, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.version = 1;
        begin(now);
        apply(settings);
    }

    /** A new address makes it another publisher: its past never alerts either. */
    void change(Settings settings, Instant now) {
        if (!settings.url().equals(url)) {
            var seen = health.articlesSeen;
            begin(now);
            health.articlesSeen = seen;
        } else if (settings.pollSeconds() != pollSeconds) {
            checkSoon("Its settings were changed", now);
        }
        version++;
        apply(settings);
    }

    /** Has it checked as soon as somebody is free. */
    public void checkSoon(String why, Instant now) {
        health.scheduled(now, why);
        progress.wake(now);
    }

    private void begin(Instant now) {
        health = new Health(now);
        rhythm = new Rhythm();
        courtesy = new Courtesy();
        progress = new Progress(now);
    }

    private void apply(Settings settings) {
        var keepsTitle = !named && settings.url().equals(url);
        url = settings.url();
        site = WebAddress.site(URI.create(url));
        host = WebAddress.authority(URI.create(url));
        named = settings.name() != null;
        if (settings.name() != null) {
            name = settings.name();
        } else if (!keepsTitle) {
            name = site;
        }
        country = settings.country();
        language = settings.language();
        tags = settings.tags().toArray(String[]::new);
        pollSeconds = settings.pollSeconds();
    }

    Settings settings() {
        return new Settings(url, named ? name : null, country, language, List.of(tags), pollSeconds);
    }

    /** Takes the feed's title for its name unless a person chose one; returns whether that is news. */
    public boolean isCalled(String title) {
        if (named || title.equals(name)) {
            return false;
        }
        name = title;
        return true;
    }

    public UUID id() {
        return id;
    }

    public String url() {
        return url;
    }

    /** How often it is checked; null where its own rhythm decides. */
    public @Nullable Duration fixedInterval() {
        return Duration.ofSeconds(pollSeconds);
    }

    public Health health() {
        return health;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    public Courtesy courtesy() {
        return courtesy;
    }

    public Progress progress() {
        return progress;
    }

    public SourceFacts facts() {
        return new SourceFacts(id, name, site, country, language, List.of(tags));
    }

    SourceChanged announcement(boolean deleted, Instant now, String traceparent) {
        announced++;
        return new SourceChanged(
                EventIds.of("source", id, announced),
                facts(),
                url,
                announced,
                health.state.word(),
                health.stateReason,
                health.stateSince,
                deleted,
                now,
                traceparent);
    }
}
