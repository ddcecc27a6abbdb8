package dev.vedette.sources.politeness;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a turn at a host, and what the host wants after it.
 *
 * @param pause to leave it alone for, as after each turn
 * @param wantsRest whether it is overloaded and wants rest for longer
 * @param rest how long, where it said so
 */
public record Asked<T>(
        T item, Duration pause, boolean wantsRest, @Nullable Duration rest) {}
