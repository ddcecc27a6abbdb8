package dev.vedette.kit.testing;

import dev.vedette.local.place.Ports;
import dev.vedette.local.servers.KafkaServer;
import dev.vedette.local.servers.LocalServer;
import dev.vedette.local.servers.MailServer;
import dev.vedette.local.servers.MongoWireServer;
import dev.vedette.local.servers.OpenSearchServer;
import dev.vedette.local.servers.PostgresServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The servers a service's tests need, each real and in its own process, and trust in the tokens of {@link Tokens}.
 *
 * <pre>{@code
 * @QuarkusTestResource(value = LocalStackResource.class, initArgs = {
 *     @ResourceArg(name = "servers", value = "postgres,kafka,mail"),
 *     @ResourceArg(name = "service", value = "alerts")})
 * }</pre>
 *
 * {@code servers} are any of {@code postgres}, {@code kafka}, {@code mongodb}, {@code opensearch}, {@code mail};
 * {@code service} names the PostgreSQL database. The page of the mail server is {@code vedette.test.mail-page}.
 */
public class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private final List<LocalServer> servers = new ArrayList<>();
    private final Map<String, String> config = new HashMap<>(Tokens.trust());
    private List<String> wanted = List.of();
    private String service = "";

    @Override
    public void init(Map<String, String> arguments) {
        wanted = List.of(arguments.getOrDefault("servers", "").split(","));
        service = arguments.getOrDefault("service", "");
    }

    @Override
    public Map<String, String> start() {
        var data = folder();
        wanted.forEach(name -> start(name, data));
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    private void start(String name, Path data) {
        switch (name) {
            case "postgres" -> {
                var postgres = started(new PostgresServer(data, Ports.free()));
                config.put("vedette.postgres", postgres.address());
                // Tests look into tables over JDBC, which the services themselves use for Flyway alone.
                config.put("quarkus.datasource.jdbc.max-size", "8");
                config.put("quarkus.datasource.jdbc.acquisition-timeout", "60");
                config.put("vedette.postgres.password", postgres.password(service));
            }
            case "kafka" ->
                config.put(
                        "vedette.kafka",
                        started(new KafkaServer(data, Ports.free(), Ports.free()))
                                .address());
            case "mongodb" ->
                config.put(
                        "vedette.mongodb.uri",
                        started(new MongoWireServer(data, Ports.free())).address());
            case "opensearch" ->
                config.put(
                        "vedette.opensearch",
                        started(new OpenSearchServer(data, Ports.free(), Ports.free()))
                                .address());
            case "mail" -> {
                var mail = started(new MailServer(data, Ports.free(), Ports.free()));
                config.put("vedette.smtp", mail.address());
                config.put("vedette.test.mail-page", mail.page());
            }
            default -> throw new IllegalArgumentException("There is no server " + name);
        }
    }

    private <S extends LocalServer> S started(S server) {
        servers.add(server);
        server.start();
        return server;
    }

    @Override
    public void stop() {
        servers.reversed().forEach(LocalServer::close);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
