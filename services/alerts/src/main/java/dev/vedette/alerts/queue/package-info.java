/**
 * The queue of deliveries in PostgreSQL, shared by all replicas: who gets what, and what becomes of it.
 *
 * <p>{@link dev.vedette.alerts.queue.PostgresQueue} claims and records, each in one transaction. A claim gives no endpoint
 * more unexpired leases than it may have, whoever claims at the same time (see
 * {@link dev.vedette.alerts.delivery.DeliveryRepository}). What is claimed gets its message then, with its topics' names and
 * visibility of then ({@link dev.vedette.alerts.queue.DeliveryContents}): what was withdrawn, removed or disabled meanwhile is
 * refused. A replica that does not know all topics yet claims nothing ({@link dev.vedette.alerts.queue.PatientQueue}). An
 * outcome counts if no later attempt has begun; that it was delivered counts in any case; each attempt is in the
 * log once.
 *
 * <p>What failed is tried again by {@link dev.vedette.alerts.queue.Backoff}. A channel whose receiver is gone (410), or that
 * took nothing for as long as patience lasts, is disabled in the same transaction, and its rule's owner told
 * ({@link dev.vedette.alerts.queue.GivenUpChannels}). {@link dev.vedette.alerts.queue.LeaseGrace} says when a lease may be
 * taken for dead.
 */
@NullMarked
package dev.vedette.alerts.queue;

import org.jspecify.annotations.NullMarked;
