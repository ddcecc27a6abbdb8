package dev.vedette.alerts.dispatch;

/** Mails and webhooks have slots of their own, so that neither waits for the other's servers. */
public enum Lane {
    MAILS,
    WEBHOOKS;

    /** How many hand-overs one process has under way at once. */
    public int slots(DeliveryConfig config) {
        return this == MAILS ? config.mails() : config.parallel();
    }

    /** How many unexpired leases one endpoint has, over all replicas; all mail is one endpoint. */
    public int leases(DeliveryConfig config) {
        return this == MAILS ? config.mails() : config.perEndpoint();
    }
}
