/**
 * Lists of sources in and out, as OPML 2.0. An import is a job: its entries are stored first and then registered some
 * at a time, each together with its result, so that it goes on where it was after a crash.
 */
@NullMarked
package dev.vedette.sources.opml;

import org.jspecify.annotations.NullMarked;
