package dev.vedette.alerts.alerting;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is told, and what is too old to tell anyone. */
@ConfigMapping(prefix = "vedette.alerting")
public interface AlertingConfig {

    /** How old an article may be to alert, from when it was published, or first seen where that is unknown. */
    @WithDefault("48h")
    Duration maxAge();

    /**
     * How long tags wait for the topics that they were made with. What rules of topics that are still unknown then would
     * have raised goes to the dead letters.
     */
    @WithDefault("2m")
    Duration topicsPatience();
}
