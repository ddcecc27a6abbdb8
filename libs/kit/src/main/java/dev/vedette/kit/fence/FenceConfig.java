package dev.vedette.kit.fence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where our own requests may go. */
@ConfigMapping(prefix = "vedette.fence")
public interface FenceConfig {

    /**
     * Hosts with ports ({@code intranet.example:8080}, {@code 127.0.0.1:18091}) that are let through although they are
     * private or on another port, and networks ({@code 10.1.0.0/16}, {@code 10.1.0.0/16:9000}, {@code [fd00::]/8:9000}):
     * for sources and endpoints of one's own network.
     */
    Optional<List<String>> allow();

    /** Ports that requests may go to. */
    @WithDefault("80,443,8080,8443")
    Set<Integer> ports();

    /** An HTTP proxy that all requests go through, such as {@code http://proxy.example:3128}. */
    Optional<URI> proxy();
}
