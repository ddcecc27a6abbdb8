/**
 * Where articles and queries meet, the same for whoever matches and whoever searches: what of an article queries look at
 * ({@link dev.vedette.kit.queries.ArticleDocument}), and how people are told what is wrong with a query
 * ({@link dev.vedette.kit.queries.QueryProblem}). A service that uses it brings {@code vedette-query}.
 */
@NullMarked
package dev.vedette.kit.queries;

import org.jspecify.annotations.NullMarked;
