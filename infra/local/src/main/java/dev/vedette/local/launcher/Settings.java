package dev.vedette.local.launcher;

import dev.vedette.local.place.DataFolder;
import dev.vedette.local.place.Ports;
import dev.vedette.local.place.Secrets;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The environment of the services: addresses all may know, and to each its own secrets only. */
final class Settings {

    static final List<String> SERVICES = List.of("sources", "articles", "topics", "alerts");

    private static final int USUAL_GATEWAY_PORT = 8080;

    private final Map<String, String> configured;
    private final Map<String, String> shared = new HashMap<>();
    private final Secrets secrets;
    private final int gatewayPort;

    Settings(Path data, Map<String, String> configured) {
        this.configured = configured;
        this.secrets = new DataFolder(data).secrets();
        configured.forEach((variable, value) -> {
            if (variable.startsWith("VEDETTE_")) {
                shared.put(variable, value);
            }
        });
        String url = configured.get("VEDETTE_PUBLIC_URL");
        this.gatewayPort = Ports.usualOrFree(url == null ? USUAL_GATEWAY_PORT : wantedPort(url));
        shared.put("VEDETTE_PUBLIC_URL", url == null ? "http://localhost:" + gatewayPort : withoutSlash(url));
    }

    /** A public address on this machine names the gateway's own port; any other is a proxy's, in front of it. */
    private static int wantedPort(String url) {
        URI uri = URI.create(url);
        boolean here = List.of("localhost", "127.0.0.1").contains(String.valueOf(uri.getHost()));
        return here && uri.getPort() > 0 ? uri.getPort() : USUAL_GATEWAY_PORT;
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    static String urlOf(String service) {
        return "VEDETTE_" + service.toUpperCase(Locale.ROOT) + "_URL";
    }

    static List<String> storesOf(String service) {
        return switch (service) {
            case "gateway" -> List.of();
            case "articles" -> List.of("kafka", "mongodb", "opensearch");
            default -> List.of("kafka", "postgres");
        };
    }

    int gatewayPort() {
        return gatewayPort;
    }

    String publicUrl() {
        return get("VEDETTE_PUBLIC_URL");
    }

    void put(String variable, String value) {
        shared.put(variable, value);
    }

    String getOrDefault(String variable, String value) {
        return shared.getOrDefault(variable, configured.getOrDefault(variable, value));
    }

    String get(String variable) {
        String value = shared.getOrDefault(variable, configured.get(variable));
        if (value == null) {
            throw new IllegalStateException(variable + " has no value");
        }
        return value;
    }

    /** Adds to what the fence lets through, beside what is configured. */
    void allow(String addresses) {
        String before = configured.get("VEDETTE_FENCE_ALLOW");
        shared.put("VEDETTE_FENCE_ALLOW", before == null ? addresses : before + "," + addresses);
    }

    String postgresPassword(String service) {
        String given = configured.get("VEDETTE_POSTGRES_PASSWORD");
        return given == null ? secrets.get("postgres-" + service) : given;
    }

    /** The environment of one service. The addresses of all services must be known by now. */
    Map<String, String> of(String service) {
        Map<String, String> environment = new HashMap<>(configured);
        environment.keySet().removeIf(variable -> !variable.startsWith("VEDETTE_") || variable.endsWith("_PASSWORD"));
        environment.putAll(shared);
        environment.put("VEDETTE_CLIENT_SECRET", secrets.get("client-" + service));
        if (storesOf(service).contains("postgres")) {
            environment.put("VEDETTE_POSTGRES_PASSWORD", postgresPassword(service));
        }
        if (service.equals("gateway")) {
            environment.put("VEDETTE_SESSION_SECRET", secrets.get("session"));
        }
        return environment;
    }
}
