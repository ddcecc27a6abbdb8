/**
 * Characters to a tree of elements, liberally: a tokenizer that takes what is no markup for text, and a builder that
 * mends what is not closed. Nothing here throws for what a document holds; {@link
 * dev.vedette.feeds.markup.MarkupLimits} bounds it.
 */
@NullMarked
package dev.vedette.feeds.markup;

import org.jspecify.annotations.NullMarked;
