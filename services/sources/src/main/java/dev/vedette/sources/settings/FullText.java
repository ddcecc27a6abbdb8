package dev.vedette.sources.settings;

/** Where the text of an article comes from. */
public enum FullText {
    /** Each entry's page is fetched. */
    PAGE,
    /** The feed itself carries whole articles. */
    FEED
}
