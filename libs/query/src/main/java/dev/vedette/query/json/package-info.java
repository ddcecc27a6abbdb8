/** Trees of queries as JSON, there and back. */
@NullMarked
package dev.vedette.query.json;

import org.jspecify.annotations.NullMarked;
