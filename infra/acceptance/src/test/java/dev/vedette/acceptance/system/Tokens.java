package dev.vedette.acceptance.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.local.place.Secrets;
import java.io.IOException;
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
        try {
            var answer = Api.CLIENT.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "No token for " + user + ": " + answer.statusCode() + " " + answer.body());
            }
            return new Token(
                    Api.JSON.readTree(answer.body()).path("access_token").asText(),
                    Instant.now().plus(Duration.ofMinutes(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
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
