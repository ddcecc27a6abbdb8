/**
 * The index in OpenSearch: derived from the archive, rebuilt from it where it is missing, and searched.
 */
@NullMarked
package dev.vedette.articles.search;

import org.jspecify.annotations.NullMarked;
