package dev.vedette.sources.websub.subscription;

/** How far we are with a hub. */
enum SubscriptionState {
    /** Nobody asked the hub yet. */
    WANTED,
    /** The hub was asked, and has yet to ask back. */
    PENDING,
    /** The hub asked back and pushes until the lease ends. */
    VERIFIED,
    /** The hub does not want us; it is asked again now and then. */
    REFUSED,
    /** The lease ended before the hub renewed it. */
    LAPSED,
    /** Nobody needs it any more; the hub is being told. */
    LEAVING
}
