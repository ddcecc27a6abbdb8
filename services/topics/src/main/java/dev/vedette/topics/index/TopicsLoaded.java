package dev.vedette.topics.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the topics are in memory. */
@Readiness
@ApplicationScoped
public class TopicsLoaded implements HealthCheck {

    private final TopicIndexRefresh refresh;
    private final TopicIndex index;

    public TopicsLoaded(TopicIndexRefresh refresh, TopicIndex index) {
        this.refresh = refresh;
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("topics loaded")
                .status(refresh.isLoaded())
                .withData("topics", index.size())
                .build();
    }
}
