package dev.vedette.alerts.dispatch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alerts are handed over. */
@ConfigMapping(prefix = "vedette.delivery")
public interface DeliveryConfig {

    /** How many webhooks one replica has under way at once. */
    @WithDefault("64")
    int parallel();

    /** How many webhooks one endpoint (scheme, host and port) has under way at once, over all replicas. */
    @WithDefault("2")
    int perEndpoint();

    /** How many mails are under way at once, over all replicas. */
    @WithDefault("8")
    int mails();

    /**
     * When an attempt that never reported back is taken for dead and made again. A hand-over is cut off at half of it, and
     * so must be done within that; the other half is for writing down what became of it.
     */
    @WithDefault("60s")
    Duration lease();

    /**
     * After PostgreSQL was away, leases that lapsed meanwhile are left alone for so long, so that whoever holds them can
     * write down what became of them.
     */
    @WithDefault("10s")
    Duration grace();

    /** How often to look for what is due, beside looking whenever something was made or handed over. */
    @WithDefault("1s")
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
