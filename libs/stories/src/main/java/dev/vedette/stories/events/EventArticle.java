package dev.vedette.stories.events;

import java.time.Instant;

/**
 * An article on its way to its event.
 *
 * @param id unique; the first article of an event gives it its id
 * @param story the id of its story, its own id where there is no other; articles of one story are of one event
 * @param published the stream's order; an earlier time than that of articles before is taken as it is
 */
public record EventArticle(String id, String story, Instant published, Terms terms) {}
