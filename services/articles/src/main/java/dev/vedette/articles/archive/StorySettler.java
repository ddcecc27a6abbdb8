package dev.vedette.articles.archive;

import io.smallrye.mutiny.Uni;

/** Knows which stories there are. */
public interface StorySettler {

    /** The article with its story, settled in the store; the same whoever asks, and however often. */
    Uni<Article> settle(Article article);

    /** The same for one that the caller has just added, so that it takes a read less. */
    Uni<Article> settleNew(Article added);
}
