package dev.vedette.alerts.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alerts are handed over. */
@ConfigMapping(prefix = "vedette.delivery")
public interface DeliveryConfig {

    /** How many deliveries one replica has under way at once. */
    @WithDefault("16")
    int parallel();

    /** When an attempt that never reported back is taken for dead and made again. */
    @WithDefault("30s")
    Duration lease();

    /** How often to look for deliveries that are due. */
    @WithDefault("0.2s")
    Duration every();

    /** The pause after a first failure; each further one is four times as long. */
    @WithDefault("5s")
    Duration firstPause();

    /** No pause of ours is longer. */
    @WithDefault("12h")
    Duration longestPause();

    /** When to give a delivery up. */
    @WithDefault("72h")
    Duration patience();
}
