package dev.vedette.articles.identity;

import java.util.UUID;

/**
 * What is known of an address.
 *
 * @param articleId the article that it leads to
 * @param url the address that identifies this article
 * @param by the address that was fetched when the claim was made; on a declared address, who may revise the article
 * @param hash of what was read then
 */
record Claim(String address, UUID articleId, String url, String by, String hash) {

    /** A page's claim on its own address, and on an article of its own. */
    static Claim own(String fetched, UUID articleId, String hash) {
        return new Claim(fetched, articleId, fetched, fetched, hash);
    }

    /** A page's claim on the address it declares. */
    static Claim declared(String canonical, UUID articleId, String by, String hash) {
        return new Claim(canonical, articleId, canonical, by, hash);
    }

    /** The same article found at another address. */
    Claim alsoAt(String fetched, String hashThere) {
        return new Claim(fetched, articleId, url, fetched, hashThere);
    }
}
