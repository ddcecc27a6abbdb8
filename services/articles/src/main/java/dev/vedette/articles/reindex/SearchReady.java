package dev.vedette.articles.reindex;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready without OpenSearch, too; see {@link IndexStatus#isReady()}. */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {

    private final IndexStatus status;

    SearchReady(IndexStatus status) {
        this.status = status;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index")
                .status(status.isReady())
                .withData("complete", status.isComplete())
                .build();
    }
}
