/**
 * The pages of a source, from the web to {@code pages}, or to {@code pages-past} where they are of a first fetch. Rounds of
 * 20, one page after the other, until none is due or the turn is over. While Kafka takes nothing, nobody is asked for pages:
 * what was fetched already is kept by {@link dev.vedette.sources.polling.journal.UnsentPages} and sent later.
 */
@NullMarked
package dev.vedette.sources.polling.handover;

import org.jspecify.annotations.NullMarked;
