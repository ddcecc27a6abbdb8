/**
 * Alerts as webhooks, signed as Standard Webhooks 1.0 says.
 */
@NullMarked
package dev.vedette.alerts.webhook;

import org.jspecify.annotations.NullMarked;
