/**
 * Which characters the bytes of a page are: byte order mark, header, declaration in the page, then detection.
 */
@NullMarked
package dev.vedette.extraction.decoding;

import org.jspecify.annotations.NullMarked;
