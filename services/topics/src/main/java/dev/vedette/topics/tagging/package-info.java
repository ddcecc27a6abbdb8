/**
 * Tagging: each article against all topics of all teams.
 *
 * <p>Takes {@code articles} and {@code articles-past}, gives one {@link dev.vedette.contracts.ArticleTags} to {@code tags}
 * or {@code tags-past} for every revision, empty or not, so that a tag of an earlier revision can end.
 *
 * <p><b>Order of steps.</b> {@link dev.vedette.topics.tagging.ArticleIntake} brings the index up to date, so that an
 * article meets every topic that was saved before it came, whichever replica saved it; {@link
 * dev.vedette.topics.tagging.Tagger} matches on the cores; the record is sent; then the article is acknowledged. Killed
 * between any two, the article comes again, to this replica or another, and makes a record with the same event id, or one
 * of a later {@code topicsAt}, which wins over the first. Nothing is kept here.
 *
 * <p><b>Away.</b> Without PostgreSQL or Kafka an article waits and is tried again, and those behind it wait. The past has a
 * consumer of its own and one article in work at a time, so that a replay never fills the cores.
 */
@NullMarked
package dev.vedette.topics.tagging;

import org.jspecify.annotations.NullMarked;
