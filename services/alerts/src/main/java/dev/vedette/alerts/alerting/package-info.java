/**
 * Alerts: decides from the stream {@code tags} which rules an article answers, raises at most one alert for a rule and
 * story, and counts the copies that follow. Owns the tables {@code alerts}, {@code alert_articles} and
 * {@code deliveries}. An alert, its deliveries and its event on the stream {@code alerts} come to be in one transaction.
 */
@NullMarked
package dev.vedette.alerts.alerting;

import org.jspecify.annotations.NullMarked;
