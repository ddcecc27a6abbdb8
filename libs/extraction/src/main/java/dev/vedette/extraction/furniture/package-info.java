/**
 * What pages say around their articles: share bars, sign-up boxes, notes on cookies, lists of other articles. Whole lines
 * and beginnings are in {@code furniture.txt}, single words by subject in {@code words.txt}. Nothing here decides: the
 * answers are figures for the judges of blocks ({@code body}) and of pasted lines ({@code pasted}), since any wording of
 * furniture is also the beginning of a true sentence ("Copyright reform passed the parliament").
 */
@NullMarked
package dev.vedette.extraction.furniture;

import org.jspecify.annotations.NullMarked;
