/**
 * Going to the web politely: robots.txt (RFC 9309), one request at a time for a host, conditional requests, limits.
 */
@NullMarked
package dev.vedette.sources.fetching;

import org.jspecify.annotations.NullMarked;
