/**
 * Which part of a page is the article: its paragraphs in reading order, its captions apart, the furniture gone.
 */
@NullMarked
package dev.vedette.extraction.body;

import org.jspecify.annotations.NullMarked;
