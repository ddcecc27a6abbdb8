package dev.vedette.articles.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a page says what a revision of an article says.
 *
 * @param page its event id
 * @param stream on which this page publishes the revision, each time that it comes; null for a page that told nothing new
 */
public record PageRef(UUID page, int revision, @Nullable String stream) {}
