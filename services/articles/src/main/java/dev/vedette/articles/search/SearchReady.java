package dev.vedette.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the index was found complete; a later outage of OpenSearch does not make the service unready. */
@Readiness
@ApplicationScoped
public class SearchReady implements HealthCheck {

    private final Indexer indexer;

    SearchReady(Indexer indexer) {
        this.indexer = indexer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("search index complete")
                .status(indexer.isComplete())
                .build();
    }
}
