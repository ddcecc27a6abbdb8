package dev.vedette.articles.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Not alive once as many pages hang as there are cores: nothing but a new process frees their threads. */
@Liveness
@ApplicationScoped
public class ReadingAlive implements HealthCheck {

    private final Deadline deadline;

    ReadingAlive(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public HealthCheckResponse call() {
        int left = deadline.left();
        return HealthCheckResponse.named("reading")
                .status(left < Runtime.getRuntime().availableProcessors())
                .withData("hanging", left)
                .build();
    }
}
