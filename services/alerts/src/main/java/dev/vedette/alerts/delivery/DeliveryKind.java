package dev.vedette.alerts.delivery;

/** What a delivery tells of; its subject is of this kind. */
public enum DeliveryKind {
    /** An alert; the subject is the alert. */
    ALERT,
    /** That a channel is given up, to the owner of its rule; the subject is the channel. */
    NOTICE
}
