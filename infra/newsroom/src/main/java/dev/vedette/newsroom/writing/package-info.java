/**
 * The reporters. A {@link dev.vedette.newsroom.writing.Template} is a hand-written article with a
 * vocabulary of its own; without a seed it is printed as written, with one the
 * {@link dev.vedette.newsroom.writing.Writer} composes another article on its subject from the
 * language's grammar ({@code resources/grammar}). The same seed always gives the same article, and
 * different seeds give articles that are not near-copies of each other.
 *
 * <p>In grammar and vocabulary {@code {rule}} stands for an alternative of that rule, {@code
 * {rule#1}} for the same one throughout an article, {@code {12-90}} for a number. All texts are
 * invented. The word "Kharkiv" occurs in no article, only in the furniture of the sites.
 */
@NullMarked
package dev.vedette.newsroom.writing;

import org.jspecify.annotations.NullMarked;
