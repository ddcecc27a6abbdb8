/** Planned queries as OpenSearch queries, and documents as the token streams that OpenSearch indexes. */
@NullMarked
package dev.vedette.query.search;

import org.jspecify.annotations.NullMarked;
