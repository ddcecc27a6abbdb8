/**
 * Messages as webhooks: {@link dev.vedette.alerts.webhook.StandardRenderer} makes the JSON that Standard Webhooks 1.0
 * recommends; {@link dev.vedette.alerts.webhook.HttpCarrier} signs any bytes and posts them.
 */
@NullMarked
package dev.vedette.alerts.webhook;

import org.jspecify.annotations.NullMarked;
