/** How many articles a second the matcher takes, with many queries, beside Lucene Monitor. */
@NullMarked
package dev.vedette.bench.match;

import org.jspecify.annotations.NullMarked;
