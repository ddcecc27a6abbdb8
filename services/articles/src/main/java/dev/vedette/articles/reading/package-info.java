/**
 * From a fetched page's bytes to clean content, or to the reason why it is no article.
 *
 * <p>Work on the cores, big pages one at a time. A page that is longer at it than {@code vedette.articles.reading-deadline}
 * is set aside and its core freed ({@link dev.vedette.articles.reading.Deadline}); the thread it hangs on is left behind, and
 * as many of them as there are cores make the process ask for its end ({@link dev.vedette.articles.reading.ReadingAlive}).
 */
@NullMarked
package dev.vedette.articles.reading;

import org.jspecify.annotations.NullMarked;
