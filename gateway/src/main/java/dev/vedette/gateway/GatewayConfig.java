package dev.vedette.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.net.URI;

/** Where the gateway is found, and where it finds what it routes to. */
@ConfigMapping(prefix = "vedette")
public interface GatewayConfig {

    /** The address that browsers and programs use; answers and forwarded headers name it. */
    @WithName("public.url")
    @WithDefault("http://localhost:8080")
    URI publicUrl();

    /** Base address of the sources service. */
    @WithName("sources.url")
    @WithDefault("http://127.0.0.1:8081")
    URI sources();

    /** Base address of the articles service. */
    @WithName("articles.url")
    @WithDefault("http://127.0.0.1:8082")
    URI articles();

    /** Base address of the topics service. */
    @WithName("topics.url")
    @WithDefault("http://127.0.0.1:8083")
    URI topics();

    /** Base address of the alerts service. */
    @WithName("alerts.url")
    @WithDefault("http://127.0.0.1:8084")
    URI alerts();

    /** Inner base address of Keycloak, with its path {@code /auth}. */
    @WithDefault("http://127.0.0.1:18080/auth")
    URI keycloak();

    /** The largest request body that is let through. */
    @WithName("gateway.max-body")
    @WithDefault("1M")
    MemorySize maxBody();

    /** The largest document that is let through where documents are taken: lists of sources, pushed feeds. */
    @WithName("gateway.max-document")
    @WithDefault("8M")
    MemorySize maxDocument();
}
