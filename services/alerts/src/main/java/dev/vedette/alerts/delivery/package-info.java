/**
 * Hands deliveries over: claims those that are due, sends each outside of any transaction, writes down what became of it
 * and when to try again. Replicas share the work by row locks; a claim is a lease, so that a crash only delays.
 */
@NullMarked
package dev.vedette.alerts.delivery;

import org.jspecify.annotations.NullMarked;
