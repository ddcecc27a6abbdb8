package dev.vedette.sources.politeness;

import dev.vedette.sources.SourcesConfig;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks hosts when they may be asked. */
@Singleton
public class Politeness {

    /** A turn of another replica may end much sooner than it may last; looking again costs one statement. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(300);

    private static final Duration SHORTEST_LOOK = Duration.ofMillis(5);

    private final HostGate gate;
    private final HostTurns turns;
    private final Duration hostPause;

    @Inject
    Politeness(HostGate gate, HostTurns turns, SourcesConfig config) {
        this(gate, turns, config.fetch().hostPause());
    }

    Politeness(HostGate gate, HostTurns turns, Duration hostPause) {
        this.gate = gate;
        this.turns = turns;
        this.hostPause = hostPause;
    }

    /**
     * Does {@code work} when it is its turn at the host.
     *
     * @param resting what to give where the host is not asked, since it wants rest for that long
     */
    public <T> Uni<T> ask(String host, Supplier<Uni<Asked<T>>> work, Function<Duration, T> resting) {
        var pause = new AtomicReference<>(Duration.ZERO);
        return gate.inTurn(
                host,
                pause::get,
                () -> take(host).chain(turn -> switch (turn) {
                    case HostTurn.Resting rest -> Uni.createFrom().item(resting.apply(rest.left()));
                    case HostTurn.Taken taken -> {
                        pause.set(hostPause);
                        yield work(host, work, pause);
                    }
                    case HostTurn.Busy busy ->
                        throw new IllegalStateException("A host was taken while we waited for it");
                }));
    }

    private <T> Uni<T> work(String host, Supplier<Uni<Asked<T>>> work, AtomicReference<Duration> pause) {
        return Uni.createFrom()
                .deferred(work::get)
                .onTermination()
                .call((asked, failure, cancelled) -> end(host, asked, pause))
                .map(Asked::item);
    }

    private <T> Uni<Void> end(String host, @Nullable Asked<T> asked, AtomicReference<Duration> pause) {
        if (asked == null) {
            return turns.giveBack(host, hostPause);
        }
        pause.set(longer(asked.pause()));
        return asked.wantsRest() ? turns.rest(host, asked.rest()) : turns.giveBack(host, longer(asked.pause()));
    }

    /** Taken, or resting: while another replica has it we wait. */
    private Uni<HostTurn> take(String host) {
        return turns.take(host)
                .chain(turn -> turn instanceof HostTurn.Busy busy
                        ? gate.after(wait(busy.left())).chain(() -> take(host))
                        : Uni.createFrom().item(turn));
    }

    private static Duration wait(Duration left) {
        var longest = left.compareTo(LOOK_AGAIN) > 0 ? LOOK_AGAIN : left;
        return longest.compareTo(SHORTEST_LOOK) > 0 ? longest : SHORTEST_LOOK;
    }

    private Duration longer(Duration asked) {
        return asked.compareTo(hostPause) > 0 ? asked : hostPause;
    }
}
