/**
 * The memory of what each source listed: entries whose pages wait, and those that were handed over.
 */
@NullMarked
package dev.vedette.sources.seen;

import org.jspecify.annotations.NullMarked;
