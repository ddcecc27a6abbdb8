/**
 * Events: which articles tell of the same happening, in whatever words and, where names and numbers tell, languages.
 *
 * <ol>
 *   <li>{@link dev.vedette.stories.events.Terms} of an article are made from its text alone, anywhere.
 *   <li>{@link dev.vedette.stories.events.Events} takes them in the order of publication, in one place, and says the event.
 * </ol>
 *
 * <p>Events are looser than stories: articles of one story are always of one event.
 */
@NullMarked
package dev.vedette.stories.events;

import org.jspecify.annotations.NullMarked;
