package dev.vedette.alerts.testing;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.TopicMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Builds records of the stream {@code tags}: fresh news about a bridge, unless told otherwise. */
public final class Tags {

    public static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    public static final String SENTENCE = "The old bridge over the Lode reopened on Monday.";

    private final List<TopicMatch> matches = new ArrayList<>();
    private UUID articleId = EventIds.of("article", "bridge");
    private UUID storyId = articleId;
    private List<UUID> mergedFrom = List.of();
    private int revision = 1;
    private long topicsAt;
    private @Nullable Instant published = NOW.minusSeconds(600);
    private Instant seen = NOW.minusSeconds(30);
    private String title = "Bridge reopens";

    private Tags() {}

    /** Tags of no topic yet. */
    public static Tags tags() {
        return new Tags();
    }

    /** Published and seen just now. */
    public static Tags now() {
        var now = java.time.Clock.systemUTC().instant();
        return new Tags().published(now.minusSeconds(60)).seen(now);
    }

    /** The article is about the topic. */
    public Tags topic(UUID id) {
        return topic(id, Prominence.MAIN);
    }

    public Tags topic(UUID id, Prominence prominence) {
        return topic(id, prominence, 0.9, SENTENCE);
    }

    public Tags topic(UUID id, Prominence prominence, double salience, String sentence) {
        matches.add(new TopicMatch(id, 1, salience, prominence, List.of(new Evidence("text", 4, 14, sentence))));
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

    public Tags topicsAt(long change) {
        topicsAt = change;
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

    public Tags title(String text) {
        title = text;
        return this;
    }

    public ArticleTags build() {
        return new ArticleTags(
                EventIds.of("tags", articleId, revision, topicsAt),
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
                "https://herald.example/bridge",
                title,
                null,
                "en",
                SENTENCE + " Trams follow in May.",
                topicsAt,
                matches);
    }
}
