package dev.vedette.sources.registry;

import dev.vedette.sources.health.SourceState;
import dev.vedette.sources.registry.SourceRepository.Tally;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * How all sources do.
 *
 * @param paused those that are not checked; they count in no state
 * @param states each state, with 0 too
 * @param trouble the latest that fail, are gone or fell silent
 */
public record HealthSummary(long total, long paused, List<InState> states, List<SourceView> trouble) {

    /** How many are in a state. */
    public record InState(SourceState state, long sources) {}

    static HealthSummary of(List<Tally> tallies, List<Source> trouble, Instant now) {
        return new HealthSummary(
                tallies.stream().mapToLong(Tally::sources).sum(),
                tallies.stream()
                        .filter(tally -> !tally.enabled())
                        .mapToLong(Tally::sources)
                        .sum(),
                Arrays.stream(SourceState.values())
                        .map(state -> new InState(state, active(tallies, state)))
                        .toList(),
                trouble.stream().map(source -> SourceView.of(source, now)).toList());
    }

    private static long active(List<Tally> tallies, SourceState state) {
        return tallies.stream()
                .filter(tally -> tally.enabled() && tally.state() == state)
                .mapToLong(Tally::sources)
                .sum();
    }
}
