/**
 * Text that somebody copied from a page, furniture and all. Steps: {@code PastedLines} parts it into lines and groups (lines
 * without a blank one between); {@code LineFeatures} describes each line in figures that hold for any language: shape, place,
 * neighbours, how much of the text's own words it has, and which share of its words is furniture's; {@code LineModel}, learned
 * from pages with known text that were written down as a browser copies them, gives each line two probabilities, of article
 * text and of being the title; {@code Smoothing} settles what its neighbours make unlikely; {@code PastedCaptions} and
 * {@code PastedHead} take out pictures' lines, byline and date. Nothing is kept or dropped for its wording alone.
 */
@NullMarked
package dev.vedette.extraction.pasted;

import org.jspecify.annotations.NullMarked;
