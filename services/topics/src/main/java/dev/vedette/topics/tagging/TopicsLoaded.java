package dev.vedette.topics.tagging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the topics are in memory. */
@Readiness
@ApplicationScoped
public class TopicsLoaded implements HealthCheck {

    private final TopicIndex index;

    public TopicsLoaded(TopicIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics loaded")
                .status(index.isLoaded())
                .withData("topics", index.size())
                .build();
    }
}
