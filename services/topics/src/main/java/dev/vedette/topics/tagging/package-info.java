/**
 * Tagging: all topics of all teams in memory, matched against each article as it arrives.
 *
 * <p>Takes {@code articles}, gives {@code tags}: one record for each topic that matched one revision. The records are
 * deterministic, so an article that comes again makes the same ones again.
 */
@NullMarked
package dev.vedette.topics.tagging;

import org.jspecify.annotations.NullMarked;
