package dev.vedette.local.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KeycloakServer.Database;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm gives tokens with the claims that the services read, and follows the public address. */
class KeycloakServerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String CHALLENGE =
            "&code_challenge_method=S256&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir
    Path data;

    @Test
    void the_realm_gives_tokens_with_roles_and_teams_and_follows_the_public_address() throws Exception {
        try (PostgresServer postgres = new PostgresServer(data, Ports.free())) {
            postgres.start();
            int port = Ports.free();
            int management = Ports.free();
            try (var first = keycloak(postgres, port, management, "http://localhost:8080")) {
                first.start();
                assertThatAdaIsAnAdmin(first);
                assertThatServicesSignIn(first);
                assertThatDiscoveryNamesTheAddressItWasAskedAt(first);
                assertThatOnlyClientsWithASecretTakePasswords(first);
                first.kill();
            }
            try (var moved = keycloak(postgres, port, management, "http://localhost:9999")) {
                moved.start();
                assertThat(claims(moved, password(moved, "rolf")).path("iss").asText())
                        .isEqualTo("http://localhost:9999/auth/realms/vedette");
                assertThat(authorization(moved, "http://localhost:9999/sign-in" + CHALLENGE))
                        .contains("kc-login");
                assertThat(authorization(moved, "http://localhost:8080/sign-in" + CHALLENGE))
                        .contains("Invalid parameter");
                assertThat(authorization(moved, "http://localhost:9999/elsewhere" + CHALLENGE))
                        .contains("Invalid parameter");
                assertThat(authorization(moved, "http://localhost:9999/sign-in"))
                        .as("without a code challenge")
                        .doesNotContain("kc-login");
                assertThatOnlyClientsWithASecretTakePasswords(moved);
            }
        }
    }

    private KeycloakServer keycloak(PostgresServer postgres, int port, int management, String publicUrl) {
        return new KeycloakServer(data, port, management, publicUrl, Database.in(postgres));
    }

    private static void assertThatAdaIsAnAdmin(KeycloakServer keycloak) throws Exception {
        JsonNode claims = claims(keycloak, password(keycloak, "ada"));
        assertThat(claims.path("iss").asText()).isEqualTo("http://localhost:8080/auth/realms/vedette");
        assertThat(claims.path("realm_access").path("roles").toString()).contains("admin", "analyst", "viewer");
        assertThat(claims.path("teams").toString()).isEqualTo("[\"newsdesk\"]");
        assertThat(claims.path("aud").toString()).contains("vedette");
        assertThat(claims.path("email").asText()).isEqualTo("ada@example.org");
        assertThat(claims.path("preferred_username").asText()).isEqualTo("ada");
        assertThat(claims.path("sub").asText()).isNotEmpty();
    }

    private static void assertThatServicesSignIn(KeycloakServer keycloak) throws Exception {
        String form = "grant_type=client_credentials&client_id=topics&client_secret=" + keycloak.clientSecret("topics");
        JsonNode claims = claims(keycloak, form);
        assertThat(claims.path("realm_access").path("roles").toString()).contains("service");
        assertThat(claims.path("aud").toString()).contains("vedette");
    }

    /** Services know the inner address, everyone else the public one. */
    private static void assertThatDiscoveryNamesTheAddressItWasAskedAt(KeycloakServer keycloak) throws Exception {
        String discovery = keycloak.address() + "/realms/vedette/.well-known/openid-configuration";
        JsonNode inside = JSON.readTree(Http.get(discovery));
        JsonNode outside =
                JSON.readTree(Http.get(discovery, "X-Forwarded-Host", "localhost:8080", "X-Forwarded-Proto", "http"));
        for (String endpoint : List.of("token_endpoint", "jwks_uri", "userinfo_endpoint")) {
            assertThat(inside.path(endpoint).asText()).startsWith(keycloak.address());
            assertThat(outside.path(endpoint).asText()).startsWith("http://localhost:8080/auth/realms/vedette/");
        }
    }

    private static void assertThatOnlyClientsWithASecretTakePasswords(KeycloakServer keycloak) throws Exception {
        String form = "grant_type=password&client_id=admin-cli&username=ada&password=" + keycloak.userPassword("ada");
        String answer = Http.post(keycloak.address() + "/realms/vedette/protocol/openid-connect/token", form);
        assertThat(answer).contains("unauthorized_client");
    }

    private static String password(KeycloakServer keycloak, String user) {
        return "grant_type=password&client_id=cli&client_secret=" + keycloak.clientSecret("cli") + "&username=" + user
                + "&password=" + keycloak.userPassword(user);
    }

    private static JsonNode claims(KeycloakServer keycloak, String form) throws Exception {
        String answer = Http.post(keycloak.address() + "/realms/vedette/protocol/openid-connect/token", form);
        assertThat(answer).contains("access_token");
        String token = JSON.readTree(answer).path("access_token").asText();
        int start = token.indexOf('.') + 1;
        return JSON.readTree(Base64.getUrlDecoder().decode(token.substring(start, token.indexOf('.', start))));
    }

    private static String authorization(KeycloakServer keycloak, String redirect) throws Exception {
        return Http.get(keycloak.address() + "/realms/vedette/protocol/openid-connect/auth?client_id=gateway"
                + "&response_type=code&scope=openid&redirect_uri=" + redirect);
    }
}
