package dev.vedette.sources.fetching;

import dev.vedette.sources.SourcesConfig;
import jakarta.inject.Singleton;

/** Who we say we are, and where to complain. */
@Singleton
public class UserAgent {

    private final String value;

    public UserAgent(SourcesConfig config) {
        this.value = "Vedette/0.1 (+" + config.contact() + ")";
    }

    public String value() {
        return value;
    }
}
