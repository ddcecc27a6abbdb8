package dev.vedette.tools.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What was answered, and what became of it since. */
final class Answers {

    record Answer(JsonNode id, String story, String event) {}

    private final Map<String, Answer> given = new LinkedHashMap<>();
    private final Map<String, String> stories = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();

    boolean known(String key) {
        return given.containsKey(key);
    }

    Answer add(String key, JsonNode id, String story, String event) {
        given.put(key, new Answer(id, story, event));
        return get(key);
    }

    void mergeStory(String from, String into) {
        stories.put(from, into);
    }

    void mergeEvent(String from, String into) {
        events.put(from, into);
    }

    /** As known now. */
    Answer get(String key) {
        Answer answer = Objects.requireNonNull(given.get(key));
        return new Answer(answer.id, root(stories, answer.story), root(events, answer.event));
    }

    List<Answer> all() {
        return given.keySet().stream().map(this::get).toList();
    }

    private static String root(Map<String, String> merged, String id) {
        String root = id;
        for (String into = merged.get(root); into != null; into = merged.get(root)) {
            root = into;
        }
        return root;
    }
}
