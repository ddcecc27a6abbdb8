/**
 * Which articles belong together, on two levels.
 *
 * <ul>
 *   <li>A <em>story</em> is one text and its near-copies, though headline, intro or end differ:
 *       {@code dev.vedette.stories.copies}. {@link dev.vedette.stories.Stories} groups so in memory.
 *   <li>An <em>event</em> is what happened, told in whatever words: {@code dev.vedette.stories.events}. All articles of a
 *       story are of one event.
 * </ul>
 *
 * <p>Both are decided once, in the order of publication. What was decided never comes apart; two may turn out to be one,
 * and then the earlier one's id stays. Nothing here knows of stores, streams or time: callers say when something was
 * published. Methods, sources and figures: docs/stories.md.
 */
@NullMarked
package dev.vedette.stories;

import org.jspecify.annotations.NullMarked;
