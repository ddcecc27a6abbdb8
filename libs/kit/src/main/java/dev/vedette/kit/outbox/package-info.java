/**
 * Events written in the transaction of the change they tell of, and published from there until Kafka has them.
 */
@NullMarked
package dev.vedette.kit.outbox;

import org.jspecify.annotations.NullMarked;
