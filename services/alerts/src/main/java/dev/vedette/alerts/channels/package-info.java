/**
 * Where an alert can go, and what became of sending it there. A channel is an email address or a webhook; it belongs to a
 * rule, and keeps its own id, since deliveries refer to it.
 */
@NullMarked
package dev.vedette.alerts.channels;

import org.jspecify.annotations.NullMarked;
