/**
 * Lists of articles that are no feeds: sitemaps with their news extension, and web pages with links. Reads bytes only;
 * what to fetch is decided elsewhere.
 */
@NullMarked
package dev.vedette.sources.listing;

import org.jspecify.annotations.NullMarked;
