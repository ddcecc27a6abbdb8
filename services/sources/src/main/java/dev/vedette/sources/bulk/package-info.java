/**
 * One change to many sources: {@code POST /api/v1/sources/bulk}. Some sources at a time are locked, changed and told of in
 * one transaction, so that polling never waits long. Killed between two: those before stay changed; asking again changes
 * the rest, since what is so already counts as unchanged. In: people. Out: {@code sources}, by the outbox.
 */
@NullMarked
package dev.vedette.sources.bulk;

import org.jspecify.annotations.NullMarked;
