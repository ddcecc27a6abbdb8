package dev.vedette.articles.archive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The steps that are taken to the store for some pages and articles, and what shall happen at one of them. */
@ApplicationScoped
public class Steps {

    /** What happens at a step; only the first time that it is reached. */
    public sealed interface Event {

        /** The process is killed before the store hears of the step. */
        record KilledBefore() implements Event {}

        /** The process is killed when the store has done the step. */
        record KilledAfter() implements Event {}

        /** The store does not answer; {@code reached} is told. */
        record Silence(Runnable reached) implements Event {}

        /** Another writer does all its work before the step. */
        record Meanwhile(Supplier<Uni<Void>> other) implements Event {}
    }

    /** The failure that stands for a kill. */
    public static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private record Plan(Set<String> marks, int at, Event event, AtomicInteger steps) {}

    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>();

    /**
     * From now on {@code event} happens at the step with this number, of those whose arguments name one of
     * {@code marks}.
     */
    public void plan(Set<String> marks, int at, Event event) {
        plan.set(new Plan(marks, at, event, new AtomicInteger()));
    }

    /** Whether what was planned has not happened. */
    public boolean isStillPlanned() {
        return plan.getAndSet(null) != null;
    }

    <T> Uni<T> step(String arguments, Uni<T> step) {
        return Uni.createFrom().deferred(() -> switch (event(arguments)) {
            case null -> step;
            case Event.KilledBefore killed -> Uni.createFrom().failure(new Killed());
            case Event.KilledAfter killed ->
                step.onItemOrFailure()
                        .transformToUni((done, refused) -> Uni.createFrom().failure(new Killed()));
            case Event.Silence silence -> silence(silence);
            case Event.Meanwhile meanwhile -> meanwhile.other().get().chain(() -> step);
        });
    }

    <T> Multi<T> step(String arguments, Multi<T> step) {
        return Multi.createFrom().deferred(() -> switch (event(arguments)) {
            case null -> step;
            case Event.KilledBefore killed -> Multi.createFrom().failure(new Killed());
            case Event.KilledAfter killed -> Multi.createFrom().failure(new Killed());
            case Event.Silence silence -> Steps.<T>silence(silence).toMulti();
            case Event.Meanwhile meanwhile -> meanwhile.other().get().onItem().transformToMulti(done -> step);
        });
    }

    private @Nullable Event event(String arguments) {
        var now = plan.get();
        var happens = now != null
                && now.marks().stream().anyMatch(arguments::contains)
                && now.steps().getAndIncrement() == now.at()
                && plan.compareAndSet(now, null);
        return happens ? now.event() : null;
    }

    private static <T> Uni<T> silence(Event.Silence silence) {
        silence.reached().run();
        return Uni.createFrom().nothing();
    }
}
