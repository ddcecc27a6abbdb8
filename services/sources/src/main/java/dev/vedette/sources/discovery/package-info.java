/**
 * Finds out what a web site offers to be watched: its feeds, its sitemaps and its lists of links, each with a sample.
 * Stores nothing.
 */
@NullMarked
package dev.vedette.sources.discovery;

import org.jspecify.annotations.NullMarked;
