/**
 * What depends on a source: the topics that its latest articles had. Asks the articles service, in the caller's name, so
 * that nobody sees topics that are not theirs to see.
 */
@NullMarked
package dev.vedette.sources.effects;

import org.jspecify.annotations.NullMarked;
