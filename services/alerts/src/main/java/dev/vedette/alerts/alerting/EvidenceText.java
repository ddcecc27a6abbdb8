package dev.vedette.alerts.alerting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.contracts.Evidence;
import java.util.List;

/** Evidence as the text of one column: it is read whole or not at all. */
final class EvidenceText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceText() {}

    static String write(List<Evidence> evidence) {
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Evidence that cannot be written", e);
        }
    }

    static List<Evidence> read(String text) {
        try {
            return List.of(JSON.readValue(text, Evidence[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The column holds no evidence", e);
        }
    }
}
