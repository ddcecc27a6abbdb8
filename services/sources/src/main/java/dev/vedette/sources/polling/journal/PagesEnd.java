package dev.vedette.sources.polling.journal;

/** Why the work on the pages of a source ended for now. */
public enum PagesEnd {
    /** Each page was handed over, given up or put off. */
    ALL_DONE,
    /** As {@link #ALL_DONE}, but the feed listed more than may wait: the rest is taken the next time. */
    NO_ROOM,
    /** Other sources have their turn first. */
    TURN_OVER,
    /** Kafka did not take a page. */
    STREAM_DOWN
}
