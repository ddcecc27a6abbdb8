/** Owns the OpenSearch process of the local stack: one node with HTTP, from Maven artifacts. */
@NullMarked
package dev.vedette.local.opensearch;

import org.jspecify.annotations.NullMarked;
