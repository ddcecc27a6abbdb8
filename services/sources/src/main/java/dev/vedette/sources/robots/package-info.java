/**
 * robots.txt as text (RFC 9309): what it says to a crawler of a given name. Pure: who fetches it, remembers it and what
 * holds when it cannot be read is {@code fetching}'s.
 *
 * <p>Beyond the RFC it does what Google's parser does for the files that are out there: misspelt keys, a missing colon,
 * a byte order mark, old Mac line ends, and {@code /index.html} standing for its folder. Unlike Google it also reads
 * {@code Crawl-delay}.
 */
@NullMarked
package dev.vedette.sources.robots;

import org.jspecify.annotations.NullMarked;
