package dev.vedette.contracts;

/** The names of the streams. Each has a dead-letter stream beside it: {@link #dead(String)}. */
public final class Streams {

    /** Fetched pages, key: URL. */
    public static final String PAGES = "pages";

    /** Pages of the past: first fetches, imports and replays. The past never delays the present and never alerts. */
    public static final String PAGES_PAST = "pages-past";

    /** Clean articles, key: article id. */
    public static final String ARTICLES = "articles";

    /** Articles that came by {@link #PAGES_PAST}, key: article id. */
    public static final String ARTICLES_PAST = "articles-past";

    /** All tags of one revision of an article, key: article id. */
    public static final String TAGS = "tags";

    /** Tags of what came by {@link #ARTICLES_PAST}, and of topics applied to the archive, key: article id. */
    public static final String TAGS_PAST = "tags-past";

    /** Topics as they are, compacted, key: topic id. */
    public static final String TOPICS = "topics";

    /** That an article's document changed, key: article id. */
    public static final String CHANGES = "changes";

    /** Settings and health of sources, key: source id. */
    public static final String SOURCES = "sources";

    /** Alerts for integrators, key: alert id. */
    public static final String ALERTS = "alerts";

    private Streams() {}

    /** The stream that takes what could not be understood from {@code stream}, with its reason in a header. */
    public static String dead(String stream) {
        return stream + "-dead";
    }
}
