package dev.vedette.kit.http;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What we take over HTTP. */
@StaticInitSafe
@ConfigMapping(prefix = "vedette.http")
public interface HttpConfig {

    /** The largest JSON body; {@code quarkus.http.limits.max-body-size} holds for all bodies. */
    @WithDefault("1M")
    MemorySize jsonLimit();
}
