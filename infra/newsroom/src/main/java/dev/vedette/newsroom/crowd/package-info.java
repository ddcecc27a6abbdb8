/**
 * Thousands of small sites at once, each a host of its own: what a crawler of a whole country meets. They count what is
 * asked of them, and how punctual and polite the crawler is.
 */
@NullMarked
package dev.vedette.newsroom.crowd;

import org.jspecify.annotations.NullMarked;
