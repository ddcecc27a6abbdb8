/**
 * Who is told of what: rules, alerts and their delivery.
 */
@NullMarked
package dev.vedette.alerts;

import org.jspecify.annotations.NullMarked;
