package dev.vedette.stories.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups articles that tell of the same happening in other words, in the order of publication, each once and for all;
 * only whole events may turn out to be one later.
 *
 * <p>Single-pass clustering of the topic detection and tracking kind (J. Allan, R. Papka and V. Lavrenko, "On-line new
 * event detection and tracking", 1998), with the document frequencies of the stream so far and a decay with time: an
 * article goes to the cluster that it is most like, if enough, else begins one. The similarity is between that to the
 * centroid, which takes in everything once a cluster is large, and the mean of those to all members. Names and numbers
 * count more, since articles on the same kind of happening share the other words. Clusters are of one language; those of
 * different ones are joined by names and numbers alone (S. Miranda et al., "Multilingual clustering of streaming news",
 * 2018, joins clusters of languages so too).
 *
 * <p>Memory is that of three days, or of {@value #MOST} articles. What it knows of the stream is a function of the articles
 * of the window: fed again with three days, it goes on as before, with {@link #restore} under the same ids. The same
 * articles in the same order give the same events on every machine. Not for several threads at once.
 */
public final class Events {

    /** What is older than the newest article by this much is forgotten. */
    public static final Duration WINDOW = Duration.ofDays(3);

    /** More articles are never remembered. */
    public static final int MOST = 200_000;

    private static final double ENOUGH = 0.4;
    private static final double ENOUGH_ABROAD = 0.3;

    /** What a mean member of the smaller cluster must be like the larger one for both to be one. */
    private static final double ENOUGH_TO_MERGE = 0.52;

    private record Member(EventArticle article, List<Term> terms, Vector vector, Cluster at) {

        Cluster cluster() {
            return at.root();
        }
    }

    /** Where the newest article of a story went. */
    private record Place(Cluster at, String article) {

        Cluster cluster() {
            return at.root();
        }
    }

    private final Lexicon lexicon = new Lexicon();
    private final Deque<Member> window = new ArrayDeque<>();
    private final Map<String, Member> articles = new HashMap<>();
    private final Map<String, Place> stories = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private long begun;
    private Instant newest = Instant.MIN;

    /** Finds the event of an article; one that is known already stays where it is. */
    public Assignment add(EventArticle article) {
        return add(article, null);
    }

    /** As {@link #add}, for an article whose event was found before: after a restart. */
    public Assignment restore(EventArticle article, String event) {
        return add(article, event);
    }

    /** Two stories turned out to be one, and so their events are; null where that changes nothing that is known here. */
    public @Nullable Assignment merge(String story, String other) {
        Place one = stories.get(story);
        Place two = stories.get(other);
        if (one == null || two == null) {
            return null;
        }
        String ended = one.cluster().event().merge(two.cluster().event());
        return ended == null ? null : new Assignment(one.cluster().event().id(), List.of(ended));
    }

    /** The event of an article of the window, as known now. */
    public @Nullable String eventOf(String article) {
        Member member = articles.get(article);
        return member == null ? null : member.cluster().event().id();
    }

    /** How many articles it remembers. */
    public int size() {
        return window.size();
    }

    private Assignment add(EventArticle article, @Nullable String event) {
        String known = eventOf(article.id());
        if (known != null) {
            return new Assignment(known, List.of());
        }
        newest = newest.isAfter(article.published()) ? newest : article.published();
        forget();
        Terms terms = article.terms();
        List<Term> counted = lexicon.add(terms);
        Vector vector = lexicon.vector(terms, counted);
        Similarities similarities = new Similarities(vector, terms.language(), article.published());
        Cluster cluster = event == null ? cluster(article, similarities) : clusterOf(event, terms.language());
        List<String> merged = new ArrayList<>();
        if (event == null) {
            join(article, cluster, similarities, merged);
        }
        cluster.add(vector, article.published());
        if (event == null) {
            gather(cluster, similarities, merged);
        }
        window.addLast(new Member(article, counted, vector, cluster));
        articles.put(article.id(), window.getLast());
        stories.put(article.story(), new Place(cluster, article.id()));
        return new Assignment(cluster.root().event().id(), merged);
    }

    private Cluster cluster(EventArticle article, Similarities similarities) {
        String language = article.terms().language();
        Place copies = stories.get(article.story());
        if (copies != null && copies.cluster().language().equals(language)) {
            return copies.cluster();
        }
        Similarities.Found nearest = similarities.nearest();
        return nearest != null && nearest.similarity() >= ENOUGH
                ? nearest.cluster()
                : begin(event(article.id()), language);
    }

    private Cluster begin(Event event, String language) {
        Cluster cluster = new Cluster(begun++, language, event);
        event.add(cluster);
        return cluster;
    }

    private Event event(String id) {
        return events.computeIfAbsent(id, none -> new Event(begun, id)).root();
    }

    private Cluster clusterOf(String event, String language) {
        Event found = event(event);
        Cluster cluster = found.cluster(language);
        return cluster == null ? begin(found, language) : cluster;
    }

    /** Joins the cluster's event with that of the article's copies, and with one of another language. */
    private void join(EventArticle article, Cluster cluster, Similarities similarities, List<String> merged) {
        Place copies = stories.get(article.story());
        if (copies != null) {
            addIfAny(merged, cluster.event().merge(copies.cluster().event()));
        }
        Similarities.Found abroad = similarities.nearestAbroad();
        if (abroad != null
                && abroad.similarity() >= ENOUGH_ABROAD
                && !cluster.event().sharesLanguageWith(abroad.cluster().event())) {
            addIfAny(merged, cluster.event().merge(abroad.cluster().event()));
        }
    }

    /** Clusters that grew until they are alike become one. */
    private void gather(Cluster cluster, Similarities similarities, List<String> merged) {
        Cluster grown = cluster;
        for (Cluster other : similarities.others(cluster, ENOUGH / 2)) {
            Cluster fewer = grown.size() <= other.size() ? grown : other;
            Cluster more = fewer == grown ? other : grown;
            double mean = fewer.product(more) / fewer.size() / Math.pow(more.size(), Similarities.LINKAGE);
            if (mean >= ENOUGH_TO_MERGE) {
                addIfAny(merged, more.event().merge(fewer.event()));
                more.take(fewer);
                grown = more;
            }
        }
    }

    private static void addIfAny(List<String> list, @Nullable String ended) {
        if (ended != null) {
            list.add(ended);
        }
    }

    private void forget() {
        Instant oldest = newest.minus(WINDOW);
        while (!window.isEmpty()
                && (window.size() >= MOST
                        || window.getFirst().article.published().isBefore(oldest))) {
            Member gone = window.removeFirst();
            EventArticle article = gone.article;
            lexicon.remove(article.terms().language(), gone.terms);
            gone.cluster().remove(gone.vector);
            end(gone.cluster());
            articles.remove(article.id());
            stories.computeIfPresent(
                    article.story(), (story, place) -> place.article.equals(article.id()) ? null : place);
        }
    }

    /** A cluster without members goes, and an event without clusters. */
    private void end(Cluster cluster) {
        Event event = cluster.event();
        if (cluster.size() == 0) {
            event.remove(cluster);
        }
        if (event.isEmpty()) {
            events.keySet().removeAll(event.ids());
        }
    }
}
