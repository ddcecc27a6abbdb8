/**
 * Which article a page is. Owns the collection {@code urls}: one claim an address, saying to which article it leads, by which
 * page it was claimed and what was read then.
 *
 * <p>The fetched address identifies a page. The one it declares as canonical does so only on the same registrable domain,
 * never a home page, and only for pages that say the same; so nobody can overwrite another's article by declaring its
 * address. {@link dev.vedette.articles.identity.Identity} decides from the addresses alone,
 * {@link dev.vedette.articles.identity.PageIdentity} with the claims.
 *
 * <p>A claim is inserted, and a duplicate key means that someone was first: then it is looked up and decided again. A claim
 * is replaced only where it still stands as it was read. Killed after any step, the page comes again and finds its claim.
 */
@NullMarked
package dev.vedette.articles.identity;

import org.jspecify.annotations.NullMarked;
