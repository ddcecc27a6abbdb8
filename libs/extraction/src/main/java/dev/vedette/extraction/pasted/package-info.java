/**
 * Text copied from a page: the lines that are furniture go, title, captions and paragraphs stay.
 */
@NullMarked
package dev.vedette.extraction.pasted;

import org.jspecify.annotations.NullMarked;
