package dev.vedette.stories.pairs;

/**
 * Two texts.
 *
 * @param what how the second was made of the first
 * @param copies whether they are one story
 * @param aside whether it may not be looked at when thresholds are chosen
 */
public record Pair(String language, String what, String one, String other, boolean copies, boolean aside) {}
