/**
 * How a source does ({@link dev.vedette.sources.health.Health}) and how often it publishes ({@link
 * dev.vedette.sources.health.Rhythm}). Only polling changes them, in the transaction that notes a look; they lie in
 * {@code source_progress}.
 *
 * <p>States: {@code NEW} until the first look; {@code HEALTHY} after one that succeeded, or {@code SILENT} where nothing
 * new came for longer than it ever takes; {@code DEGRADED} after one or two failures, then {@code FAILING}; {@code GONE}
 * after 410 or two weeks of failures. Any success leads back.
 */
@NullMarked
package dev.vedette.sources.health;

import org.jspecify.annotations.NullMarked;
