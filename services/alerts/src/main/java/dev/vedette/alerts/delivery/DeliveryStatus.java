package dev.vedette.alerts.delivery;

/** How far a delivery has come. */
public enum DeliveryStatus {
    PENDING,
    DELIVERED,
    FAILED
}
