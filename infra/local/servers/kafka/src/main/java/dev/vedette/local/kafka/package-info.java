/** Owns the Kafka process of the local stack: one node, broker and controller, and the streams. */
@NullMarked
package dev.vedette.local.kafka;

import org.jspecify.annotations.NullMarked;
