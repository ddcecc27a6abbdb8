package dev.vedette.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.vedette.local.place.Secrets;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Access tokens, fetched as an integrator would: from Keycloak, through the gateway. */
final class Tokens {

    private final URI token;
    private final Secrets secrets;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    Tokens(URI gateway, Secrets secrets) {
        this.token = gateway.resolve("/auth/realms/vedette/protocol/openid-connect/token");
        this.secrets = secrets;
    }

    /** A token of {@code user} that is fetched again before it ends; all who ask share it. */
    Supplier<String> of(String user) {
        return () -> tokens.compute(user, (name, known) -> known == null || known.isOld() ? fetch(name) : known)
                .value();
    }

    private Token fetch(String user) {
        var form = "grant_type=password&client_id=cli&scope=openid&client_secret="
                + encode(secrets.get("client-cli")) + "&username=" + encode(user) + "&password="
                + encode(secrets.password(user));
        var request = HttpRequest.newBuilder(token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(form))
                .build();
        // Keycloak's database may have been killed a moment ago; whoever signs in then tries again.
        var answer = await("a token of " + user)
                .atMost(Duration.ofSeconds(60))
                .until(() -> Api.CLIENT.send(request, BodyHandlers.ofString()), given -> given.statusCode() < 500);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No token for " + user + ": " + answer.statusCode() + " " + answer.body());
        }
        return new Token(accessToken(answer.body()), Instant.now().plus(Duration.ofMinutes(1)));
    }

    private static String accessToken(String answer) {
        try {
            return Api.JSON.readTree(answer).path("access_token").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, UTF_8);
    }

    private record Token(String value, Instant until) {

        boolean isOld() {
            return Instant.now().isAfter(until);
        }
    }
}
