package dev.vedette.articles.search;

import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.query.Field;
import dev.vedette.query.SearchQuery;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By whose values hits are filtered and counted. */
public enum Facet {
    SITE(Field.SITE),
    LANGUAGE(Field.LANG),
    COUNTRY(Field.COUNTRY),
    COLLECTION(Field.COLLECTION),
    AUTHOR(Field.AUTHOR),
    /** The source's id. */
    SOURCE(IndexedArticle.SOURCE),
    /** A topic's id; only those that the caller may see. */
    TOPIC(IndexedArticle.TOPICS),
    /** A topic's id and how prominent it is, as {@link IndexedArticle} joins them. */
    PROMINENCE(IndexedArticle.PROMINENCE);

    private final @Nullable Field field;
    private final String indexed;

    Facet(Field field) {
        this.field = field;
        this.indexed = SearchQuery.facet(field);
    }

    Facet(String indexed) {
        this.field = null;
        this.indexed = indexed;
    }

    /** The field of the index. */
    public String indexed() {
        return indexed;
    }

    /** A value as the index holds it. */
    public String value(String typed) {
        return field == null ? typed.strip().toLowerCase(Locale.ROOT) : SearchQuery.facetValue(field, typed);
    }
}
