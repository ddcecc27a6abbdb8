/**
 * Decides which rules an article answers, from the stream {@code tags}, and raises at most one alert for a rule and story.
 *
 * <p>One record ({@link dev.vedette.contracts.ArticleTags}) is one transaction: the record must be the latest of its
 * article ({@link dev.vedette.alerts.alerting.LatestTags}); the enabled rules of all matched topics are read in one query;
 * for each, in the order of their ids, {@link dev.vedette.alerts.alerting.AlertDecision} decides; then an alert is inserted
 * with its deliveries and its event in the outbox, or a copy is counted. Killed before the commit, nothing happened and the
 * record comes again; killed after it, the record comes again and changes nothing, since an alert is unique by (rule,
 * story) and an article is counted once. Two replicas with copies of one story meet at the unique constraint: the second
 * waits for the first, and counts.
 *
 * <p>What a tag does not say is taken from {@link dev.vedette.kit.topics.KnownTopics}: whose the topic is and who may see
 * it. A record may come here before the changes of topics that it was made with, since these come on a stream of their own.
 * It then waits ({@link dev.vedette.alerts.alerting.TopicsBehindException}, repeated by the intake) while a topic that a
 * rule here names is unknown, or while the highest change that came is below the record's {@code topicsAt}; records that no
 * rule cares for wait for nothing. Topics sends changes in the order of their numbers, and each change before any tag made
 * with it is committed, so the wait ends by itself. After a start the topics are read first, for as long as it takes. If it does not within {@code vedette.alerting.topics-patience}, known
 * topics are decided on as they are known; what unknown ones would have raised is put to the dead letters, to be replayed.
 * Changes of one topic may still come a moment later than one of another partition with a higher number: for that moment
 * visibility is asked again when an alert is handed over and when it is read.
 */
@NullMarked
package dev.vedette.alerts.alerting;

import org.jspecify.annotations.NullMarked;
