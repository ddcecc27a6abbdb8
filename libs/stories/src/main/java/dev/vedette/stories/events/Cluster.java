package dev.vedette.stories.events;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Articles of one language that tell of the same. What they have of each term together is kept with the {@link Term}. */
final class Cluster {

    private final long order;
    private final String language;
    private final SequencedSet<Vector> members = new LinkedHashSet<>();
    private Event event;
    private double factLengths;
    private Instant last = Instant.MIN;
    private @Nullable Cluster into;

    Cluster(long order, String language, Event event) {
        this.order = order;
        this.language = language;
        this.event = event;
    }

    /** Smaller for what began earlier. */
    long order() {
        return order;
    }

    String language() {
        return language;
    }

    Event event() {
        event = event.root();
        return event;
    }

    int size() {
        return members.size();
    }

    /** When its newest member was published. */
    Instant last() {
        return last;
    }

    /** How long the part of a member that facts are is on average. */
    double factLength() {
        return factLengths / members.size();
    }

    /** What it is now, after merges. */
    Cluster root() {
        Cluster root = this;
        while (root.into != null) {
            root = root.into;
        }
        return root;
    }

    void add(Vector vector, Instant at) {
        members.add(vector);
        factLengths += vector.factLength();
        last = last.isAfter(at) ? last : at;
        vector.terms().forEach(each -> each.term().add(this, each.weight()));
    }

    void remove(Vector vector) {
        members.remove(vector);
        factLengths -= vector.factLength();
        vector.terms().forEach(each -> each.term().remove(this, each.weight()));
    }

    /** The sum of the similarities of all members to all of the other's. */
    double product(Cluster other) {
        Cluster fewer = size() <= other.size() ? this : other;
        Cluster more = fewer == this ? other : this;
        double sum = 0;
        for (Vector vector : fewer.members) {
            for (Vector.Weighted each : vector.terms()) {
                sum += each.weight() * each.term().weightIn(more);
            }
        }
        return sum;
    }

    /** Takes all members of another, which is none any more. */
    void take(Cluster other) {
        for (Vector vector : other.members.toArray(Vector[]::new)) {
            other.remove(vector);
            add(vector, other.last);
        }
        other.into = this;
        other.event().remove(other);
    }
}
