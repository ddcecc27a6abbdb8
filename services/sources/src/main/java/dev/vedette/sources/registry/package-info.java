/**
 * The registered sources and the API to them. A source lies in two tables: {@code sources} are its settings, which people
 * write; {@code source_progress} is how it does, which polling writes. Who changes either locks both rows first, and reads
 * them after that. Each change that others must know of puts a {@code SourceChanged} into the outbox in its transaction.
 *
 * <p>{@link dev.vedette.sources.registry.Source} says what a change of settings does to progress: a new address or another
 * way of reading begins anew, so that neither's past alerts. In: people, polling. Out: {@code sources}, by the outbox.
 */
@NullMarked
package dev.vedette.sources.registry;

import org.jspecify.annotations.NullMarked;
