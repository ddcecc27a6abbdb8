/**
 * From the bytes of a feed, however broken, to what it lists: {@link dev.vedette.feeds.FeedParser}.
 *
 * <p>RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed become one {@link dev.vedette.feeds.Feed}. The work is
 * divided by what is decided: what is markup ({@code markup}), what each element says ({@code reading}), when it
 * happened ({@code dates}), and what of its text is safe to show ({@code html}). The method is described in
 * docs/feeds.md.
 */
@NullMarked
package dev.vedette.feeds;

import org.jspecify.annotations.NullMarked;
