/**
 * The registered sources: their settings, their health, and the API to them. Out: {@code sources}, by the outbox.
 */
@NullMarked
package dev.vedette.sources.registry;

import org.jspecify.annotations.NullMarked;
