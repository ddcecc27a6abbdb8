package dev.vedette.alerts.alert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;

/** The matches of an alert as the text of one column: they are read whole or not at all. */
final class MatchedTopics {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MatchedTopics() {}

    static String write(List<MatchedTopic> matches) {
        try {
            return JSON.writeValueAsString(matches);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Matches that cannot be written", e);
        }
    }

    static List<MatchedTopic> read(String text) {
        try {
            return List.of(JSON.readValue(text, MatchedTopic[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The column holds no matches", e);
        }
    }
}
