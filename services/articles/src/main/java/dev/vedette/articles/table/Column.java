package dev.vedette.articles.table;

import dev.vedette.articles.archive.Article;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be told of an article in one cell. */
public enum Column {
    ID,
    /** Where lists put it. */
    TIME,
    PUBLISHED,
    TITLE,
    SOURCE,
    SITE,
    LANGUAGE,
    COUNTRY,
    AUTHOR,
    TOPICS,
    URL,
    STORY,
    LEAD,
    TEXT;

    /** What one gets without asking for more. */
    public static final List<Column> USUAL =
            List.of(ID, TIME, PUBLISHED, TITLE, SOURCE, SITE, LANGUAGE, COUNTRY, AUTHOR, TOPICS, URL, STORY);

    /** As callers write it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A {@link String}, an {@link Instant}, a list of strings, or null. */
    @Nullable
    Object of(Row row) {
        return this == TOPICS ? row.topics() : of(row.article());
    }

    private @Nullable Object of(Article article) {
        var revision = article.current();
        var content = revision.content();
        return switch (this) {
            case ID -> article.id().toString();
            case TIME -> article.listed();
            case PUBLISHED -> content.published();
            case TITLE -> content.title();
            case SOURCE -> revision.source().name();
            case SITE -> revision.source().site();
            case LANGUAGE -> content.language();
            case COUNTRY -> revision.source().country();
            case AUTHOR -> content.author();
            case URL -> revision.url();
            case STORY -> article.storyId().toString();
            case LEAD -> content.lead();
            case TEXT -> content.text();
            case TOPICS -> throw new IllegalStateException("topics are no article's own");
        };
    }
}
