package dev.vedette.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Consumer;

/** Brings the realm into Keycloak, and keeps in step what sign-in stands on: addresses, PKCE, and no password without a secret. */
public final class KeycloakAdmin {

    private static final String REALM = "/admin/realms/vedette";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final String base;
    private final String clientId;
    private final String clientSecret;
    private final JsonMapper json = JsonMapper.builder().build();

    /** @param base the address of Keycloak with its relative path */
    public KeycloakAdmin(String base, String clientId, String clientSecret) {
        this.base = base;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
    }

    /** Imports the realm if it is not there, else sets what guards sign-in only: people may have changed the rest. */
    public void settle(String realm, String publicUrl) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String token = token(http);
            if (send(http, request(REALM, token).GET()).statusCode() == 404) {
                require(
                        send(http, request("/admin/realms", token).POST(BodyPublishers.ofString(realm))),
                        "import the realm");
            } else {
                change(http, token, "gateway", client -> guard(client, publicUrl));
                change(http, token, "admin-cli", client -> client.put("directAccessGrantsEnabled", false));
            }
        }
    }

    private static void guard(ObjectNode client, String publicUrl) {
        client.put("rootUrl", publicUrl);
        client.putArray("redirectUris").add(publicUrl + "/sign-in");
        client.withObject("/attributes")
                .put("pkce.code.challenge.method", "S256")
                .put("post.logout.redirect.uris", publicUrl + "/");
    }

    private void change(HttpClient http, String token, String clientId, Consumer<ObjectNode> change) {
        JsonNode found = read(require(
                send(
                        http,
                        request(REALM + "/clients?clientId=" + clientId, token).GET()),
                "read the client " + clientId));
        ObjectNode client = (ObjectNode) found.required(0);
        change.accept(client);
        String path = REALM + "/clients/" + client.required("id").asText();
        require(
                send(http, request(path, token).PUT(BodyPublishers.ofString(client.toString()))),
                "change the client " + clientId);
    }

    private String token(HttpClient http) {
        String form = "grant_type=client_credentials&client_id=" + clientId + "&client_secret=" + clientSecret;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form));
        return read(require(send(http, request), "sign in to Keycloak"))
                .required("access_token")
                .asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private JsonNode read(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak answered no JSON", e);
        }
    }

    private static HttpResponse<String> require(HttpResponse<String> response, String doing) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    "cannot %s: Keycloak answered %d: %s".formatted(doing, response.statusCode(), response.body()));
        }
        return response;
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while talking to Keycloak", e);
        }
    }
}
