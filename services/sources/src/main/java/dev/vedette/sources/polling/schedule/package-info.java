/**
 * When a source is looked at next, and why, in words. Pure: from rhythm, overlap of two listings, failures and what the
 * feed asks for.
 */
@NullMarked
package dev.vedette.sources.polling.schedule;

import org.jspecify.annotations.NullMarked;
