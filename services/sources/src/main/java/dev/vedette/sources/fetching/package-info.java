/**
 * Going to the web. A fetch is one request, or several where the server redirects: for each the turn at its host is waited
 * for ({@link dev.vedette.sources.politeness}), then robots.txt of that host is asked (RFC 9309), then the request is sent,
 * through the fence. Cookies live for one fetch. In: what polling and discovery ask for. Out: {@link
 * dev.vedette.sources.fetching.Fetched}. Nothing here is written down.
 */
@NullMarked
package dev.vedette.sources.fetching;

import org.jspecify.annotations.NullMarked;
