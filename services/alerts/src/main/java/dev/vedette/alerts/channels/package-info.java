/**
 * Where things can be told, and what became of telling. A channel is an email address or a webhook; it belongs to a rule, and
 * keeps its own id, since deliveries refer to it. It is disabled when its receiver is gone, and put to work again when the
 * rule's channels are saved. Channels of one scheme, host and port share an {@link dev.vedette.alerts.channels.Endpoint}.
 */
@NullMarked
package dev.vedette.alerts.channels;

import org.jspecify.annotations.NullMarked;
