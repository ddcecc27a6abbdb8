/**
 * {@code /api/v1/articles}: lists, searches and shows articles with the tags that the caller may see.
 */
@NullMarked
package dev.vedette.articles.article;

import org.jspecify.annotations.NullMarked;
