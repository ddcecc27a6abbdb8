/**
 * OPML 2.0 as it is written and as it is meant.
 */
@NullMarked
package dev.vedette.sources.opml.document;

import org.jspecify.annotations.NullMarked;
