package dev.vedette.kit.deadletters;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Which service this is, and the streams it takes: what its channels are configured to. */
@Singleton
class OwnStreams {

    private static final Pattern CHANNEL = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.(connector|topic)");

    private final String service;
    private final Set<String> names;

    @Inject
    OwnStreams(Config config) {
        this(config.getValue("quarkus.application.name", String.class), streams(config));
    }

    OwnStreams(String service, Set<String> names) {
        this.service = service;
        this.names = Set.copyOf(names);
    }

    private static Set<String> streams(Config config) {
        var found = new TreeSet<String>();
        for (var property : config.getPropertyNames()) {
            var channel = CHANNEL.matcher(property);
            if (channel.matches()) {
                var topic = "mp.messaging.incoming." + channel.group(1) + ".topic";
                found.add(config.getOptionalValue(topic, String.class).orElse(channel.group(1)));
            }
        }
        return found;
    }

    Set<String> names() {
        return names;
    }

    /** Whether a letter by this service is ours; what does not say is everybody's. */
    boolean isOwn(@Nullable String writer) {
        return writer == null || writer.equals(service);
    }
}
