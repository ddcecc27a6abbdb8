package dev.vedette.extraction.furniture;

/** What furniture is about; each is a section of {@code words.txt}. */
public enum Subject {
    /** Newsletters, subscriptions, accounts to pay. */
    SUBSCRIBE,
    /** Share bars and the networks in them, copying, printing, embedding. */
    SHARE,
    /** Cookies, privacy, settings. */
    CONSENT,
    ADVERTISING,
    COMMENTS,
    /** How long it takes to read, how many did, when it appeared or changed. */
    READING,
    /** Other articles, tags. */
    RELATED,
    /** Rights, pictures and whose they are. */
    RIGHTS,
    /** Menus, imprint, log-in. */
    SITE,
    /** The reader and the paper: "you", "our". */
    READER
}
