package dev.vedette.extraction.dates;

/** Where on a page a date stands. */
enum Source {
    LD_PUBLISHED,
    LD_MODIFIED,
    LD_OTHER_PUBLISHED,
    LD_OTHER_MODIFIED,
    META_PUBLISHED,
    META_PLAIN,
    META_MODIFIED,
    SCRIPT,
    ADDRESS,
    ITEM_PUBLISHED,
    ITEM_MODIFIED,
    TIME,
    ATTRIBUTE,
    NAMED,
    TEXT,
    PROSE;

    /** Whether readers see it. */
    boolean shown() {
        return ordinal() >= TIME.ordinal();
    }
}
