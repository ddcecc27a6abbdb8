/**
 * Lists of sources in and out, as OPML 2.0. An import is a job: its entries are stored first ({@code imports}, {@code
 * import_entries}), then some at a time are checked, and registered each together with its result in one transaction, so that
 * neither is there alone. Replicas share the work by row locks. Killed between two steps: it goes on where it was.
 */
@NullMarked
package dev.vedette.sources.opml;

import org.jspecify.annotations.NullMarked;
