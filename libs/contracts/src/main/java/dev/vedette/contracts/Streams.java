package dev.vedette.contracts;

/** The names of the streams. Each has a dead-letter stream beside it: {@link #dead(String)}. */
public final class Streams {

    /** Fetched pages, key: URL. */
    public static final String PAGES = "pages";

    /** Pages fetched again or replayed, so that the past never delays the present. */
    public static final String PAGES_PAST = "pages-past";

    /** Clean articles, key: article id. */
    public static final String ARTICLES = "articles";

    /** Tags of articles by topics, key: article id. */
    public static final String TAGS = "tags";

    /** Tags given to articles of the archive, key: article id. */
    public static final String TAGS_PAST = "tags-past";

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
