/**
 * Push instead of polling where a feed names a hub (W3C WebSub). In: what polling notes of hubs, and the hubs' calls of
 * {@code /api/v1/websub/{token}}. Out: subscription requests, through the fence.
 *
 * <p>A push is a hint and no more: it makes the source due, and the usual check fetches the feed, so that a crash loses
 * nothing and nobody can push what the publisher did not publish. A hub is relied on only while it tells of all news
 * that polling finds; until then, and when it refuses or its lease lapses, the source is polled as if it had none.
 *
 * <p>{@link dev.vedette.sources.websub.WebSub} is for polling, {@link dev.vedette.sources.websub.Requests} asks the hubs,
 * {@link dev.vedette.sources.websub.callback.Callbacks} hears them. Whoever needs both locks the source before the subscription.
 */
@NullMarked
package dev.vedette.sources.websub;

import org.jspecify.annotations.NullMarked;
