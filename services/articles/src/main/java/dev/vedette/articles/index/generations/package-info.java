/**
 * Ways of indexing, and the indices of each: {@link dev.vedette.articles.index.generations.Generation}, its document in MongoDB
 * ({@link dev.vedette.articles.index.generations.GenerationStore}), its indices by month
 * ({@link dev.vedette.articles.index.generations.Indices}) and what they hold
 * ({@link dev.vedette.articles.index.generations.IndexedArticle}). What a generation is, is told in {@code
 * dev.vedette.articles.index}; who fills a new one in {@code dev.vedette.articles.reindex}.
 */
@NullMarked
package dev.vedette.articles.index.generations;

import org.jspecify.annotations.NullMarked;
