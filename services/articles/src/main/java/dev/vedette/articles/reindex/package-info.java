/**
 * Fills the index of a new release while the one before still serves, and drops what no release uses.
 *
 * <p><b>States</b> of a generation, in {@code generations} in MongoDB, shared by all replicas:
 * <pre>
 * FILLING ──the walk comes to its end──▶ WALKED ──the group reaches the end of that time──▶ COMPLETE
 *    ▲                                                                                      │
 *    └── an index is gone from OpenSearch, or Kafka dropped changes before the group read them ──┘
 * </pre>
 *
 * <p><b>Who writes what.</b> {@link dev.vedette.articles.reindex.IndexKeeper}, every five seconds in each replica, compares the
 * indices that are there with those that were, and moves the state on. {@link dev.vedette.articles.reindex.Walk} holds a
 * lease in the document: one replica walks through the archive by {@code _id}, writes 500 articles, then the checkpoint.
 * Meanwhile the generation's own group reads {@code changes} from its beginning, so what changes behind the walk's back is
 * written too; the order does not matter, since versions decide.
 *
 * <p><b>Searching</b> is answered from the generation's own indices, and only when it is COMPLETE; before that with 503. A
 * new release is not ready while it fills its index and another release is alive that can answer; so a roll-out waits, and
 * callers notice nothing. The old pods keep their own indices up to date until they end.
 *
 * <p><b>Killed between two.</b> Before a checkpoint: the next holder, a minute later, writes those articles again. After
 * the walk and before WALKED is noted: the next walk begins at the last checkpoint, finds nothing more, and notes it. A
 * holder that was only slow finds at its checkpoint that it holds the lease no more.
 *
 * <p><b>Going back</b> to the release before costs nothing for a day: its indices are kept for so long after it was last
 * seen and the new one was complete, and its group reads on where it was. After that they are dropped, and it would fill
 * them again.
 */
@NullMarked
package dev.vedette.articles.reindex;

import org.jspecify.annotations.NullMarked;
