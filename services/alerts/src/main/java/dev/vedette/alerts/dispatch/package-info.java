/**
 * Hands over what is due. {@link dev.vedette.alerts.dispatch.DeliverySchedule} begins a round whenever something was made or
 * handed over, and each second; {@link dev.vedette.alerts.dispatch.DeliveryWorker} says what a round does.
 *
 * <p>Order of steps of one delivery: it is claimed (a transaction that counts the attempt and begins the lease), handed over
 * outside of any transaction, and its outcome is written (a transaction). Killed after the claim, its lease lapses and it is
 * attempted again. Killed after the hand-over, before the outcome is written, it is handed over again, with the same
 * {@code webhook-id} or {@code Message-ID}. Where PostgreSQL is away the outcome is kept and written first of all; until
 * then this process claims nothing more. A hand-over is cut off at half of its lease, so that no lease lapses while it runs.
 *
 * <p>Mails and webhooks have slots of their own ({@link dev.vedette.alerts.dispatch.Lane}). A message becomes bytes by its
 * target's renderer and is taken there by its carrier ({@link dev.vedette.alerts.dispatch.Handovers}); another shape of
 * payload is another renderer.
 */
@NullMarked
package dev.vedette.alerts.dispatch;

import org.jspecify.annotations.NullMarked;
