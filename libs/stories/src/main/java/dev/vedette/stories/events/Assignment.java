package dev.vedette.stories.events;

import java.util.List;

/**
 * Where an article went.
 *
 * @param event the event's id: that of its first article
 * @param merged ids of events that turned out to be this one
 */
public record Assignment(String event, List<String> merged) {

    public Assignment {
        merged = List.copyOf(merged);
    }
}
