package dev.vedette.alerts.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.alerts.channels.WebhookSecret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Compares with published vectors, which {@code -Dwebhook.vectors=FILE} names. */
class WebhookVectorsTest {

    @TestFactory
    Stream<DynamicTest> signatures_agree_with_published_vectors() throws IOException {
        var file = System.getProperty("webhook.vectors", "");
        assumeTrue(
                !file.isEmpty() && Files.exists(Path.of(file)),
                "No vectors compared: run with -Dwebhook.vectors=FILE, a JSON list of Standard Webhooks vectors");
        return StreamSupport.stream(
                        new ObjectMapper().readTree(Path.of(file).toFile()).spliterator(), false)
                .filter(vector -> isStandard(vector) || isMac(vector))
                .map(vector -> dynamicTest(vector.path("name").asText(), () -> compare(vector)));
    }

    private static boolean isStandard(JsonNode vector) {
        return vector.path("scheme").asText().equals("standard-webhooks");
    }

    private static boolean isMac(JsonNode vector) {
        return vector.path("scheme").asText().equals("hmac-sha256");
    }

    private static void compare(JsonNode vector) {
        if (isMac(vector)) {
            var hex = HexFormat.of();
            var mac = WebhookSignature.hmac(
                    hex.parseHex(vector.path("keyHex").asText()),
                    hex.parseHex(vector.path("dataHex").asText()));
            assertThat(hex.formatHex(mac)).startsWith(vector.path("macHex").asText());
        } else {
            compareSignature(vector);
        }
    }

    /** What receivers accept must be what we send; they also refuse what is well signed but not of now. */
    private static void compareSignature(JsonNode vector) {
        var id = header(vector, "webhook-id");
        var timestamp = header(vector, "webhook-timestamp");
        var sent = Arrays.asList(header(vector, "webhook-signature").split(" "));
        var ours = timestamp.isEmpty()
                ? ""
                : WebhookSignature.of(
                        id,
                        Long.parseLong(timestamp),
                        vector.path("body").asText().getBytes(UTF_8),
                        WebhookSecret.key(vector.path("secret").asText()));
        var onlyUntimely = vector.path("name").asText().startsWith("timestamp");

        assertThat(sent.contains(ours)).isEqualTo(vector.path("valid").asBoolean() || onlyUntimely);
    }

    private static String header(JsonNode vector, String name) {
        return vector.path("headers").properties().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().asText())
                .findFirst()
                .orElse("");
    }
}
