/**
 * Announces topics on the stream {@code topics} that were made before there was such a stream.
 *
 * <p>Their ids stand in {@code topics_to_announce}, written by the migration (or by an operator, who wants them announced
 * again). In one transaction some are taken out of the table and their state is left in the outbox, so that a kill leaves
 * them in one of the two; replicas share the work by row locks.
 */
@NullMarked
package dev.vedette.topics.announcing;

import org.jspecify.annotations.NullMarked;
