/**
 * What an article said when, and what each edit changed.
 *
 * <p>A diff parts texts into paragraphs, finds those that stayed ({@link dev.vedette.articles.revisions.Spans}), pairs the
 * others by the words they share ({@link dev.vedette.articles.revisions.TextDiff}) and compares the words of each pair
 * ({@link dev.vedette.articles.revisions.WordDiff}). Words are those of ICU, so that scripts without spaces have some. All
 * of it draws on one {@link dev.vedette.articles.revisions.Budget}: what would cost more stands as a whole, and the answer
 * says so.
 */
@NullMarked
package dev.vedette.articles.revisions;

import org.jspecify.annotations.NullMarked;
