package dev.vedette.kit.streams;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long and how often a record from a stream is tried. */
@ConfigMapping(prefix = "vedette.intake")
public interface IntakeConfig {

    /** Pause before the second try; each further pause is about twice as long. */
    @WithDefault("100ms")
    Duration firstPause();

    /** No pause is longer, so that a server that is back is met soon. */
    @WithDefault("15s")
    Duration longestPause();

    /** After so many failures of our own a record goes to the dead letters, if others of its stream succeed. */
    @WithDefault("6")
    int tries();

    /** A service whose stream waits for longer says that it is not ready. */
    @WithDefault("5m")
    Duration unreadyAfter();
}
