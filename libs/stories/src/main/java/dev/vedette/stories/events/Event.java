package dev.vedette.stories.events;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened: clusters of different languages. Of two that turn out to be one the earlier stays. */
final class Event {

    private final long order;
    private final String id;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private @Nullable Event into;

    Event(long order, String id) {
        this.order = order;
        this.id = id;
        ids.add(id);
    }

    String id() {
        return id;
    }

    /** Its own, and those of the events that ended in it. */
    List<String> ids() {
        return ids;
    }

    /** What it is now, after merges. */
    Event root() {
        Event root = this;
        while (root.into != null) {
            root = root.into;
        }
        return root;
    }

    void add(Cluster cluster) {
        clusters.add(cluster);
    }

    /** Goes with its last cluster. */
    void remove(Cluster cluster) {
        clusters.remove(cluster);
    }

    boolean isEmpty() {
        return clusters.isEmpty();
    }

    /** The first of a language. */
    @Nullable
    Cluster cluster(String language) {
        return clusters.stream()
                .filter(cluster -> cluster.language().equals(language))
                .findFirst()
                .orElse(null);
    }

    /** Two clusters of one language are of one event only by a common story: by what they say they are two. */
    boolean sharesLanguageWith(Event other) {
        return clusters.stream().anyMatch(cluster -> other.cluster(cluster.language()) != null);
    }

    /** Both are roots. The id of the one that ends, null where both are one already. */
    @Nullable
    String merge(Event other) {
        if (this == other) {
            return null;
        }
        Event earlier = order < other.order ? this : other;
        Event later = earlier == this ? other : this;
        later.into = earlier;
        earlier.clusters.addAll(later.clusters);
        later.clusters.clear();
        earlier.ids.addAll(later.ids);
        return later.id;
    }
}
