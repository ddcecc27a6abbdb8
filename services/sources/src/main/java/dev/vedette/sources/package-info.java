/**
 * Which sources exist, when to fetch them, and fetching. In: the web. Out: {@code pages} and {@code sources}.
 *
 * <p>{@link dev.vedette.sources.registry} keeps the sources and answers the API, {@link dev.vedette.sources.polling}
 * decides when and keeps the promise that nothing is lost, {@link dev.vedette.sources.politeness} waits for turns at hosts,
 * {@link dev.vedette.sources.fetching} goes to the web,
 * {@link dev.vedette.sources.listing} reads what comes back, {@link dev.vedette.sources.seen} remembers what was listed,
 * {@link dev.vedette.sources.websub} has hubs push what they can.
 */
@NullMarked
package dev.vedette.sources;

import org.jspecify.annotations.NullMarked;
