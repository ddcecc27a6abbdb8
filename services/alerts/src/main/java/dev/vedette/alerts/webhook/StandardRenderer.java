package dev.vedette.alerts.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.alerts.message.Message;
import dev.vedette.alerts.message.NoticeMessage;
import jakarta.enterprise.context.ApplicationScoped;

/** Makes of each message the JSON that Standard Webhooks 1.0 recommends. */
@ApplicationScoped
public class StandardRenderer {

    private final ObjectMapper json;

    public StandardRenderer(ObjectMapper json) {
        this.json = json;
    }

    public byte[] render(Message message) {
        try {
            return json.writeValueAsBytes(
                    switch (message) {
                        case AlertMessage alert -> AlertHook.of(alert);
                        case NoticeMessage notice -> NoticeHook.of(notice);
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A message that cannot be written", e);
        }
    }
}
