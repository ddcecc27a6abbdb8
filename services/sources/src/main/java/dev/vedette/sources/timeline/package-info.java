/**
 * What became of each check of a source: its timeline for people, folded so that a month of "nothing new" is a line.
 */
@NullMarked
package dev.vedette.sources.timeline;

import org.jspecify.annotations.NullMarked;
