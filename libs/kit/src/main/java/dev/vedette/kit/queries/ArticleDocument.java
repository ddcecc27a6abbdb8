package dev.vedette.kit.queries;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.query.Document;

/** What of an article queries look at: a topic matches what a search for its query finds. */
public final class ArticleDocument {

    private ArticleDocument() {}

    public static Document of(ArticleStored article) {
        var source = article.source();
        return new Document(
                article.title(),
                article.text(),
                article.author(),
                source.name(),
                source.site(),
                article.language(),
                source.country(),
                article.url(),
                article.times().published(),
                article.captions(),
                source.collections());
    }
}
