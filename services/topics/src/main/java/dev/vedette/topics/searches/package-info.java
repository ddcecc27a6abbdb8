/**
 * {@code /api/v1/searches}: searches of the archive that teams keep under a name. One tags nothing and is told to nobody; it is
 * the parameters of a list of articles, to be opened again. It belongs to a team, which alone may change it; one of
 * visibility {@code organisation} can be read by all.
 *
 * <p>{@link dev.vedette.topics.searches.SearchService} alone writes {@code searches}. What is deleted is gone.
 */
@NullMarked
package dev.vedette.topics.searches;

import org.jspecify.annotations.NullMarked;
