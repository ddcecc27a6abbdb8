/**
 * Near-copies: which articles are one story.
 *
 * <ol>
 *   <li>{@link dev.vedette.stories.copies.Sketch} makes a few keys of an article's text; texts that share one are looked at.
 *   <li>{@link dev.vedette.stories.copies.Copies#are} tells from both texts whether they are copies. A form filled in
 *       twice is none.
 * </ol>
 */
@NullMarked
package dev.vedette.stories.copies;

import org.jspecify.annotations.NullMarked;
