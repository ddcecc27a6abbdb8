package dev.vedette.topics.index;

import java.util.UUID;

/**
 * A topic as the table has it.
 *
 * @param matchVersion grows with each change of what it catches
 * @param change number of its last change, of whatever kind
 */
record SavedTopic(UUID id, String name, String query, int matchVersion, long change, boolean isDeleted) {}
