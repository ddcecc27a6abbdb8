package dev.vedette.alerts.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are called. */
@ConfigMapping(prefix = "vedette.webhook")
public interface WebhookConfig {

    /** How long an endpoint may take to answer; must be well below {@code vedette.delivery.lease}. */
    @WithDefault("10s")
    Duration timeout();
}
