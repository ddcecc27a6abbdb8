package dev.vedette.sources.registry;

import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceChanged;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.sources.address.WebAddress;
import dev.vedette.sources.health.Health;
import dev.vedette.sources.health.Rhythm;
import dev.vedette.sources.progress.PollingHints;
import dev.vedette.sources.progress.Progress;
import dev.vedette.sources.progress.SourceProgress;
import dev.vedette.sources.settings.FullText;
import dev.vedette.sources.settings.Settings;
import dev.vedette.sources.settings.SourceKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Something that publishes and is registered: a feed and the site it belongs to. Its settings are people's and lie in
 * {@code sources}; how it does is polling's and lies in {@code source_progress}. Who changes either locks both.
 */
@Entity
@Table(name = "sources")
public class Source {

    private static final String CHANGED = "Its settings were changed";

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

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    SourceKind kind;

    @Nullable
    String selector;

    @Enumerated(EnumType.STRING)
    @Column(name = "full_text", nullable = false)
    FullText fullText;

    /** Paused sources are not checked. */
    @Column(nullable = false)
    boolean enabled;

    /** Host and port of the address: one source of a host is worked on at a time. */
    @Column(nullable = false)
    String host;

    @Nullable
    String country;

    @Nullable
    String language;

    @Column(nullable = false)
    String[] tags;

    /** Names of those it belongs to. */
    @Column(nullable = false)
    String[] collections;

    @Nullable
    String owner;

    @Nullable
    String notes;

    /** Null where its own rhythm decides. */
    @Column(name = "poll_seconds")
    @Nullable
    Integer pollSeconds;

    /** Of the settings; callers send it back as If-Match. */
    @Column(nullable = false)
    int version;

    /** Grows with each event, which health makes too. */
    @Column(nullable = false)
    int announced;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** Always there; were it told so, Hibernate would write it before its source. */
    @OneToOne
    @PrimaryKeyJoinColumn
    SourceProgress progress;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    Source() {}

    @SuppressWarnings("NullAway.Init") // apply fills the rest
    Source(UUID id, Settings settings, Instant now) {
        this.id = id;
        this.createdAt = now;
        this.version = 1;
        this.progress = new SourceProgress(id, now);
        apply(settings);
    }

    /** A new address makes it another publisher, and another way of reading lists other pages: neither's past alerts. */
    public void change(Settings settings, Instant now) {
        if (!settings.url().equals(url)) {
            var seen = health().articlesSeen();
            progress.begin(now);
            health().handedOver(seen);
        } else if (settings.kind() != kind || !Objects.equals(settings.selector(), selector)) {
            progress.readAnew(now);
            checkSoon(CHANGED, now);
        } else if (!Objects.equals(settings.pollSeconds(), pollSeconds)) {
            checkSoon(CHANGED, now);
        } else if (settings.enabled() && !enabled) {
            checkSoon("It was paused until now", now);
        }
        version++;
        apply(settings);
    }

    /** Changes the names of the collections it belongs to. */
    void recollect(UnaryOperator<List<String>> change) {
        collections = change.apply(List.of(collections)).toArray(String[]::new);
        version++;
    }

    /** Has it checked as soon as somebody is free. */
    public void checkSoon(String why, Instant now) {
        health().scheduled(now, why);
        progress().wake(now);
    }

    /** Lets go of the claim; it is taken again at {@code wake}, unless it was paused meanwhile. */
    public void release(Instant wake) {
        progress().release(wake);
        if (!enabled) {
            progress().sleep();
        }
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
        kind = settings.kind();
        selector = settings.selector();
        fullText = settings.fullText();
        enabled = settings.enabled();
        if (!enabled) {
            progress().sleep();
        }
        country = settings.country();
        language = settings.language();
        tags = settings.tags().toArray(String[]::new);
        collections = settings.collections().toArray(String[]::new);
        owner = settings.owner();
        notes = settings.notes();
        pollSeconds = settings.pollSeconds();
    }

    public Settings settings() {
        return new Settings(
                url,
                named ? name : null,
                kind,
                selector,
                fullText,
                enabled,
                country,
                language,
                List.of(tags),
                List.of(collections),
                owner,
                notes,
                pollSeconds);
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

    public String name() {
        return name;
    }

    /** Host and port of the registered address. */
    public String host() {
        return host;
    }

    public String url() {
        return url;
    }

    public SourceKind kind() {
        return kind;
    }

    /** CSS selector of the links to follow, for pages; null to find them automatically. */
    public @Nullable String selector() {
        return selector;
    }

    public FullText fullText() {
        return fullText;
    }

    /** How often it is checked; null where its own rhythm decides. */
    public @Nullable Duration fixedInterval() {
        return pollSeconds == null ? null : Duration.ofSeconds(pollSeconds);
    }

    public Health health() {
        return progress.health();
    }

    public Rhythm rhythm() {
        return progress.rhythm();
    }

    public PollingHints hints() {
        return progress.hints();
    }

    public Progress progress() {
        return progress.reading();
    }

    public SourceFacts facts() {
        return new SourceFacts(id, name, site, country, language, List.of(tags), List.of(collections));
    }

    SourceChanged announcement(boolean deleted, Instant now, String traceparent) {
        announced++;
        return new SourceChanged(
                EventIds.of("source", id, announced),
                facts(),
                url,
                announced,
                health().state().word(),
                health().stateReason(),
                health().stateSince(),
                deleted,
                now,
                traceparent);
    }
}
