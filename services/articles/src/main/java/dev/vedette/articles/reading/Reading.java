package dev.vedette.articles.reading;

import dev.vedette.articles.archive.Content;

/** What reading a page came to. */
public sealed interface Reading {

    /** It holds an article. */
    record Clean(Content content) implements Reading {}

    /** It holds none. */
    record NoArticle(String reason) implements Reading {}
}
