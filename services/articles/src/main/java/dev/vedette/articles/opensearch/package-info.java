/**
 * The one place that speaks HTTP to OpenSearch. Every answer but a success is a
 * {@link dev.vedette.articles.opensearch.SearchException}, which knows whether repeating helps.
 */
@NullMarked
package dev.vedette.articles.opensearch;

import org.jspecify.annotations.NullMarked;
