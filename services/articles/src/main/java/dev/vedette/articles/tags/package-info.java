/**
 * What topics say of articles: takes {@code tags} and {@code tags-past}, and shows to each team what it may see.
 *
 * <p>{@link dev.vedette.articles.tags.TagIntake} makes of each record one update of its article and one record on
 * {@code changes}. Records come in any order and more than once;
 * {@link dev.vedette.articles.archive.Tagging} ends in the same state. Killed between the two, the record comes again,
 * changes nothing and is told again.
 *
 * <p>A tag carries neither name nor visibility. {@link dev.vedette.articles.tags.VisibleTags} looks its topic up in
 * {@link dev.vedette.kit.topics.KnownTopics} when it is read, and what is withdrawn, deleted or unknown is not there. The
 * service is ready when it knows all topics.
 */
@NullMarked
package dev.vedette.articles.tags;

import org.jspecify.annotations.NullMarked;
