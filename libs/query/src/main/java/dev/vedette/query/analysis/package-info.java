/**
 * The one analysis: text into words, for the matcher, the index and the queries alike.
 *
 * <p>Words are the pieces that ICU's word rules (UAX 29) find, cut smaller where that helps to find them, since a query
 * of several pieces is a phrase anyway: {@code Ukraine's} is {@code ukraine} and {@code s}, {@code U.S.} is {@code u}
 * and {@code s}, each Chinese character and Hiragana is a word; {@code #} and {@code @} before a word are words.
 */
@NullMarked
package dev.vedette.query.analysis;

import org.jspecify.annotations.NullMarked;
