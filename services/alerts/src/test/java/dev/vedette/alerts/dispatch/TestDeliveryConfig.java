package dev.vedette.alerts.dispatch;

import java.time.Duration;

/** Few slots, and a lease that a test may shorten. */
public final class TestDeliveryConfig implements DeliveryConfig {

    public Duration lease = Duration.ofSeconds(60);

    @Override
    public int parallel() {
        return 8;
    }

    @Override
    public int perEndpoint() {
        return 2;
    }

    @Override
    public int mails() {
        return 4;
    }

    @Override
    public Duration lease() {
        return lease;
    }

    @Override
    public Duration grace() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Duration firstPause() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration longestPause() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration patience() {
        return Duration.ofHours(72);
    }
}
