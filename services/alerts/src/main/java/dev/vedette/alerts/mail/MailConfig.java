package dev.vedette.alerts.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How alert mails are sent. The server itself is {@code VEDETTE_SMTP}; credentials are Quarkus' own keys. */
@ConfigMapping(prefix = "vedette.mail")
public interface MailConfig {

    /** The sender's address. */
    @WithDefault("vedette@localhost")
    String from();

    /** Where the web UI is, for links. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /** How long the mail server may take over one mail; must be well below {@code vedette.delivery.lease}. */
    @WithDefault("15s")
    Duration timeout();
}
