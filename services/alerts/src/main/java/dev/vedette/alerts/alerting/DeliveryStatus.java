package dev.vedette.alerts.alerting;

/** How far a delivery has come. */
public enum DeliveryStatus {
    PENDING,
    DELIVERED,
    FAILED
}
