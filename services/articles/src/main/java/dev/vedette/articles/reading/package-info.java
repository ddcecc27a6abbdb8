/**
 * From a fetched page's bytes to clean content, or to the reason why it is no article.
 */
@NullMarked
package dev.vedette.articles.reading;

import org.jspecify.annotations.NullMarked;
