/** Lucene Monitor over the same words and queries: the reference that the matcher is compared with. */
@NullMarked
package dev.vedette.bench.lucene;

import org.jspecify.annotations.NullMarked;
