/**
 * One look at what a source lists: fetched, compared with what was there, read. Nothing is written down here; what came of
 * it is a {@link dev.vedette.sources.polling.look.ListingCheck}.
 */
@NullMarked
package dev.vedette.sources.polling.look;

import org.jspecify.annotations.NullMarked;
