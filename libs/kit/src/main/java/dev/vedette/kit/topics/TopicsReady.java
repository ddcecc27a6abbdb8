package dev.vedette.kit.topics;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once all topics are known; before that, tags would be hidden that may be seen. */
@Readiness
@Singleton
@IfBuildProperty(name = "vedette.known-topics", stringValue = "true")
class TopicsReady implements HealthCheck {

    private final TopicsReader reader;

    TopicsReady(TopicsReader reader) {
        this.reader = reader;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics").status(reader.isCaughtUp()).build();
    }
}
