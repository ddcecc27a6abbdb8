package dev.vedette.sources.seen;

/** An entry and what became of its page. */
public record TriedPage(PendingEntry entry, PageOutcome outcome) {}
