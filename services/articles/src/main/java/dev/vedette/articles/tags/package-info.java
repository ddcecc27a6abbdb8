/**
 * Takes {@code tags}: writes them into their articles and brings the index up to date.
 */
@NullMarked
package dev.vedette.articles.tagging;

import org.jspecify.annotations.NullMarked;
