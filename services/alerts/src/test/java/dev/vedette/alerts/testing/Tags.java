package dev.vedette.alerts.testing;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds records of the stream {@code tags}: fresh news about a bridge, unless told otherwise. */
public final class Tags {

    public static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    public static final String SENTENCE = "The old bridge over the Lode reopened on Monday.";

    private UUID topicId = EventIds.of("topic", "bridges");
    private UUID articleId = EventIds.of("article", "bridge");
    private UUID storyId = articleId;
    private List<UUID> mergedFrom = List.of();
    private int revision = 1;
    private String team = "newsdesk";
    private Visibility visibility = Visibility.TEAM;
    private Prominence prominence = Prominence.MAIN;
    private @Nullable Instant published = NOW.minusSeconds(600);
    private Instant seen = NOW.minusSeconds(30);
    private boolean firstFetch;
    private String title = "Bridge reopens";

    private Tags() {}

    public static Tags tag() {
        return new Tags();
    }

    /** Published and seen just now. */
    public static Tags now() {
        var now = java.time.Clock.systemUTC().instant();
        return new Tags().published(now.minusSeconds(60)).seen(now);
    }

    public Tags topic(UUID id) {
        topicId = id;
        return this;
    }

    /** An article that is a story of its own. */
    public Tags article(UUID id) {
        articleId = id;
        storyId = id;
        return this;
    }

    public Tags story(UUID id) {
        storyId = id;
        return this;
    }

    public Tags mergedFrom(UUID id) {
        mergedFrom = List.of(id);
        return this;
    }

    public Tags revision(int number) {
        revision = number;
        return this;
    }

    public Tags team(String name) {
        team = name;
        return this;
    }

    public Tags visibility(Visibility who) {
        visibility = who;
        return this;
    }

    public Tags prominence(Prominence how) {
        prominence = how;
        return this;
    }

    public Tags published(@Nullable Instant when) {
        published = when;
        return this;
    }

    public Tags seen(Instant when) {
        seen = when;
        return this;
    }

    public Tags firstFetch() {
        firstFetch = true;
        return this;
    }

    public Tags title(String text) {
        title = text;
        return this;
    }

    public ArticleTagged build() {
        return new ArticleTagged(
                EventIds.of("tag", articleId, revision, topicId, 1),
                new ArticleRef(articleId, storyId, mergedFrom, revision),
                new SourceFacts(
                        EventIds.of("source", "herald"),
                        "The Herald",
                        "herald.example",
                        null,
                        "en",
                        List.of(),
                        List.of()),
                new Times(published, seen, seen, seen),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                topicId,
                1,
                "Bridges",
                "#0b57a4",
                team,
                visibility,
                0.9,
                prominence,
                List.of(new Evidence("text", 4, 14, SENTENCE)),
                title,
                "https://herald.example/bridge",
                "en",
                SENTENCE + " Trams follow in May.",
                firstFetch);
    }
}
