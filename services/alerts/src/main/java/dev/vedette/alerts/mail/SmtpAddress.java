package dev.vedette.alerts.mail;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Takes {@code VEDETTE_SMTP}, a host and port, apart into the two keys that Quarkus' mailer wants. */
public class SmtpAddress implements ConfigSourceFactory {

    /** Above application.properties, below the environment. */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var address = context.getValue("vedette.smtp").getValue();
        return address == null || address.isBlank()
                ? List.of()
                : List.of(new PropertiesConfigSource(split(address.strip()), "vedette.smtp", ORDINAL));
    }

    static Map<String, String> split(String address) {
        var colon = address.lastIndexOf(':');
        return colon < 0
                ? Map.of("quarkus.mailer.host", address)
                : Map.of(
                        "quarkus.mailer.host", address.substring(0, colon),
                        "quarkus.mailer.port", address.substring(colon + 1));
    }
}
