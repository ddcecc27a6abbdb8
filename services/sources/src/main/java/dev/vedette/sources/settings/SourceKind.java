package dev.vedette.sources.settings;

/** What is read at a source's address. */
public enum SourceKind {
    /** The first check finds out what is there. */
    AUTO,
    /** RSS, Atom or JSON Feed. */
    FEED,
    /** A sitemap of news, or an index of sitemaps. */
    SITEMAP,
    /** A web page with a list of links. */
    PAGE
}
