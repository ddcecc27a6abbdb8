package dev.vedette.local.launcher;

import dev.vedette.local.apps.App;
import dev.vedette.local.apps.NewsroomApp;
import dev.vedette.local.launcher.Stack.Part;
import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KafkaServer;
import dev.vedette.local.servers.KeycloakServer;
import dev.vedette.local.servers.LocalServer;
import dev.vedette.local.servers.MailServer;
import dev.vedette.local.servers.MongoWireServer;
import dev.vedette.local.servers.OpenSearchServer;
import dev.vedette.local.servers.PostgresServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a stack is made of. A server whose address is configured (say {@code VEDETTE_KAFKA}) is used there
 * instead of started here.
 */
public final class StackPlan {

    private static final int FIRST_SERVICE_PORT = 8081;

    private final Path data;
    private final Map<String, String> configured;
    private final Settings settings;
    private final List<Part> parts = new ArrayList<>();

    private StackPlan(Path data, Map<String, String> configured) {
        this.data = data;
        this.configured = configured;
        this.settings = new Settings(data, configured);
    }

    /**
     * A stack on the usual ports where they are free.
     *
     * @param configured variables as the environment has them
     * @param demo whether the newsroom belongs to it
     */
    public static Stack of(Path data, Map<String, String> configured, boolean demo) {
        return of(data, configured, demo, 1);
    }

    /**
     * The same with several replicas of each service; the second of {@code topics} is the part {@code topics-2}. The
     * gateway knows the first ones only, as no balancer stands between.
     */
    public static Stack of(Path data, Map<String, String> configured, boolean demo, int replicas) {
        StackPlan plan = new StackPlan(data, configured);
        plan.stores();
        plan.mail();
        if (demo) {
            plan.newsroom();
        }
        plan.services();
        for (int number = 2; number <= replicas; number++) {
            plan.replicas(number);
        }
        return new Stack(plan.parts, plan.settings.publicUrl());
    }

    private void stores() {
        PostgresServer postgres = unless("VEDETTE_POSTGRES", () -> new PostgresServer(data, Ports.usualOrFree(15432)));
        if (postgres != null) {
            settings.put("VEDETTE_POSTGRES", postgres.address());
        }
        KafkaServer kafka = unless(
                "VEDETTE_KAFKA", () -> new KafkaServer(data, Ports.usualOrFree(19092), Ports.usualOrFree(19093)));
        if (kafka != null) {
            settings.put("VEDETTE_KAFKA", kafka.address());
        }
        MongoWireServer mongo =
                unless("VEDETTE_MONGODB_URI", () -> new MongoWireServer(data, Ports.usualOrFree(17017)));
        if (mongo != null) {
            settings.put("VEDETTE_MONGODB_URI", mongo.address());
        }
        OpenSearchServer search = unless(
                "VEDETTE_OPENSEARCH",
                () -> new OpenSearchServer(data, Ports.usualOrFree(19200), Ports.usualOrFree(19300)));
        if (search != null) {
            settings.put("VEDETTE_OPENSEARCH", search.address());
        }
        KeycloakServer keycloak = unless("VEDETTE_KEYCLOAK", this::keycloak, "postgres");
        if (keycloak != null) {
            settings.put("VEDETTE_KEYCLOAK", keycloak.address());
        }
    }

    private KeycloakServer keycloak() {
        return new KeycloakServer(
                data,
                Ports.usualOrFree(18080),
                Ports.usualOrFree(19000),
                settings.publicUrl(),
                new KeycloakServer.Database(settings.get("VEDETTE_POSTGRES"), settings.postgresPassword("keycloak")));
    }

    private void mail() {
        MailServer mail =
                unless("VEDETTE_SMTP", () -> new MailServer(data, Ports.usualOrFree(12525), Ports.usualOrFree(12580)));
        if (mail != null) {
            settings.put("VEDETTE_SMTP", mail.address());
        }
    }

    private void newsroom() {
        NewsroomApp newsroom = new NewsroomApp(
                data,
                Ports.usualOrFree(18090),
                List.of(Ports.usualOrFree(18091), Ports.usualOrFree(18092), Ports.usualOrFree(18093)),
                settings.getOrDefault("VEDETTE_DEMO_DAYS", "30"));
        parts.add(new Part(newsroom, List.of()));
        settings.allow(newsroom.fenceAllow());
    }

    private void services() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (String service : Settings.SERVICES) {
            ports.put(service, Ports.usualOrFree(FIRST_SERVICE_PORT + ports.size()));
        }
        // All addresses are known before the first environment is made: services call each other.
        ports.forEach((service, port) -> settings.put(Settings.urlOf(service), "http://127.0.0.1:" + port));
        ports.forEach((service, port) ->
                parts.add(new Part(app(service, "services/" + service, port), Settings.storesOf(service))));
        parts.add(new Part(app("gateway", "gateway", settings.gatewayPort()), List.of("keycloak")));
    }

    private void replicas(int number) {
        for (String service : Settings.SERVICES) {
            String name = service + "-" + number;
            App replica = new App(name, "services/" + service, data, Ports.free(), settings.of(service));
            // After the first, which brings the tables up to date.
            parts.add(new Part(replica, List.of(service)));
        }
    }

    private App app(String name, String module, int port) {
        return new App(name, module, data, port, settings.of(name));
    }

    private interface Making<S extends LocalServer> {
        S make();
    }

    private <S extends LocalServer> @Nullable S unless(String variable, Making<S> making, String... after) {
        if (configured.containsKey(variable)) {
            return null;
        }
        S server = making.make();
        parts.add(new Part(server, List.of(after)));
        return server;
    }
}
