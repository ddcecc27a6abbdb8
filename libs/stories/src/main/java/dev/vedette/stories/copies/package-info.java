/**
 * Near-copies: which articles are one story.
 *
 * <ol>
 *   <li>{@link dev.vedette.stories.copies.Signature} is made of an article's text and kept with it; texts that share one of
 *       its {@link dev.vedette.stories.copies.Signature#bands() band keys} are looked at.
 *   <li>{@link dev.vedette.stories.copies.Copies#mayBe} tells from two signatures whether it is worth reading both texts.
 *   <li>{@link dev.vedette.stories.copies.Copies#are} tells from both texts whether they are copies. A form filled in
 *       twice is none.
 * </ol>
 */
@NullMarked
package dev.vedette.stories.copies;

import org.jspecify.annotations.NullMarked;
