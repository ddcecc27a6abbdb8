/**
 * What a page says about its article: title, byline, site, canonical address, image, tags.
 */
@NullMarked
package dev.vedette.extraction.metadata;

import org.jspecify.annotations.NullMarked;
