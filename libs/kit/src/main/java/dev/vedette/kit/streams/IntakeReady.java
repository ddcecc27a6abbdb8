package dev.vedette.kit.streams;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when a record has been tried again for long: somebody must look. It names the streams and their seconds. */
@Readiness
@Singleton
class IntakeReady implements HealthCheck {

    private final IntakeProgress progress;
    private final IntakeConfig config;

    IntakeReady(IntakeProgress progress, IntakeConfig config) {
        this.progress = progress;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var late = progress.waiting();
        late.values().removeIf(waiting -> waiting.compareTo(config.unreadyAfter()) <= 0);
        var response = HealthCheckResponse.named("intake").status(late.isEmpty());
        late.forEach((stream, waiting) -> response.withData(stream, waiting.toSeconds()));
        return response.build();
    }
}
