package dev.vedette.sources.timeline;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one check went.
 *
 * @param status as raw as it can be told: {@code HTTP 200}
 * @param listed entries in the feed; 0 when it was not sent
 * @param newEntries those not known before
 */
public record CheckResult(
        CheckOutcome outcome, String status, @Nullable String reason, int listed, int newEntries, Duration took) {}
