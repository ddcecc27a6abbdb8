package dev.vedette.local.servers;

import dev.vedette.local.identity.KeycloakAdmin;
import dev.vedette.local.identity.RealmTemplate;
import dev.vedette.local.place.DataFolder;
import dev.vedette.local.process.Command;
import dev.vedette.local.process.Probe;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keycloak with the realm {@code vedette}, on a PostgreSQL database; its address is the base URL with {@code /auth}.
 * Tokens name {@code publicUrl} as their issuer, wherever they were asked for.
 */
public final class KeycloakServer extends LocalServer {

    /** Clients of the realm, each with a generated secret. */
    public static final List<String> CLIENTS = List.of("gateway", "sources", "articles", "topics", "alerts", "cli");

    /** Sample people, each with a generated password. */
    public static final List<String> PEOPLE = List.of("ada", "ben", "vera", "rolf");

    private static final String ADMIN = "vedette-launcher";

    /** Where Keycloak keeps its data: {@code host:port}, and the password of the role {@code keycloak}. */
    public record Database(String address, String password) {

        public static Database in(PostgresServer postgres) {
            return new Database(postgres.address(), postgres.password("keycloak"));
        }
    }

    private final int port;
    private final int managementPort;
    private final String publicUrl;
    private final Database database;

    public KeycloakServer(Path data, int port, int managementPort, String publicUrl, Database database) {
        super("keycloak", new DataFolder(data));
        this.port = port;
        this.managementPort = managementPort;
        this.publicUrl = publicUrl;
        this.database = database;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port + "/auth";
    }

    public String clientSecret(String client) {
        return data().secrets().get("client-" + client);
    }

    public String userPassword(String user) {
        return data().secrets().password(user);
    }

    /** Unpacks and builds it, if that was never done. Needs no database, so it may go on while others start. */
    @Override
    public void prepare() {
        KeycloakDistribution.built(log());
    }

    @Override
    protected Command command() {
        Map<String, String> environment = new HashMap<>(KeycloakDistribution.environment());
        environment.put("KC_DB_URL", "jdbc:postgresql://" + database.address() + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", adminSecret());
        List<String> line = List.of(
                KeycloakDistribution.built(log()).resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                // One node: no cluster, and so no port for it.
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-port=" + managementPort,
                "--hostname=" + publicUrl + "/auth",
                // Asked by a service it names the address it was asked at; asked through the gateway, the public one.
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded");
        return Command.of(line, environment, log());
    }

    @Override
    protected boolean answers() {
        return Probe.answers("http://127.0.0.1:" + managementPort + "/auth/health/ready");
    }

    @Override
    protected void settle() {
        new KeycloakAdmin(address(), ADMIN, adminSecret()).settle(RealmTemplate.filled(values()), publicUrl);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("VEDETTE_PUBLIC_URL", publicUrl);
        CLIENTS.forEach(
                client -> values.put("VEDETTE_CLIENT_SECRET_" + client.toUpperCase(Locale.ROOT), clientSecret(client)));
        PEOPLE.forEach(user -> values.put("VEDETTE_PASSWORD_" + user.toUpperCase(Locale.ROOT), userPassword(user)));
        return values;
    }

    private String adminSecret() {
        return data().secrets().get("keycloak-admin");
    }
}
