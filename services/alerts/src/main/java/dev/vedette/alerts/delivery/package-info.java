/**
 * Deliveries: one thing to tell (its <em>subject</em>, of a {@link dev.vedette.alerts.delivery.DeliveryKind}) on its way to
 * one receiver, and the log of its attempts. Owns the tables {@code deliveries} and {@code delivery_attempts}.
 *
 * <p>States: {@code PENDING} from when it is made, in the transaction that makes its subject, until it is {@code DELIVERED}
 * (the receiver took it) or {@code FAILED} (refused, nobody there any more, or given up after three days). While an attempt
 * runs, {@code leased_until} says until when it is nobody else's; {@code due_at} is when to try next.
 *
 * <p>Whoever makes deliveries calls {@link dev.vedette.alerts.delivery.DueDeliveries} after the commit.
 */
@NullMarked
package dev.vedette.alerts.delivery;

import org.jspecify.annotations.NullMarked;
