package dev.vedette.alerts.delivery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a delivery, as the log keeps it.
 *
 * @param at when it began
 * @param status what the receiver answered: an HTTP status or an SMTP reply code
 * @param error null where it was delivered
 */
public record DeliveryAttempt(
        UUID deliveryId,
        int n,
        Instant at,
        long millis,
        @Nullable Integer status,
        @Nullable String error) {}
