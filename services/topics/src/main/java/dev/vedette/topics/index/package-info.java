/**
 * All topics of all teams in memory, compiled for matching; each replica has them all.
 *
 * <p><b>Who writes what.</b> {@code topics.topic} writes the table and numbers each change by the one row of
 * {@code topic_changes}, whose lock it holds until the commit: number order is commit order. {@link
 * dev.vedette.topics.index.TopicIndexRefresh} reads and never writes.
 *
 * <p><b>Order of steps.</b> Before each article and each second the counter is read. If it is above the index's mark, the
 * topics with {@code change > mark} are read by pages in the order of {@code change}, compiled on the cores, and a page
 * becomes visible at once, with its last number as the new mark. So the mark is the {@code topicsAt} of a tag: every
 * change up to it was in what the article was matched against. Callers at the same time share one reading.
 *
 * <p><b>Killed between two.</b> The index is memory alone: a new process reads from 0, and is ready once it has read to
 * the counter. A reading that fails is begun again from the mark by the next caller.
 */
@NullMarked
package dev.vedette.topics.index;

import org.jspecify.annotations.NullMarked;
