package dev.vedette.kit.topics;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once all topics are known; before that, what may be seen would be hidden. */
@Readiness
@Singleton
@IfBuildProperty(name = "vedette.known-topics", stringValue = "true")
class TopicsReady implements HealthCheck {

    private final KnownTopics topics;

    TopicsReady(KnownTopics topics) {
        this.topics = topics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics").status(topics.isCaughtUp()).build();
    }
}
