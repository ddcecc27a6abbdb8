/**
 * Which article a page is: owns the collection {@code urls}. The fetched address identifies a page; a declared
 * canonical address only where nobody could use it to overwrite another's article.
 */
@NullMarked
package dev.vedette.articles.identity;

import org.jspecify.annotations.NullMarked;
