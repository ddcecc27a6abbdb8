package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.Matches;
import dev.vedette.query.QueryChanges;
import dev.vedette.query.Tag;
import dev.vedette.query.analysis.WordBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Queries that come and go while documents are matched. Changes wait for each other, matching waits for nothing: it
 * takes the newest set and stays with it for the document.
 */
public final class LiveQueries {

    /** Fewer removed queries than this are not worth packing. */
    private static final int WORTH_PACKING = 1_000;

    private static final int[] REMOVED = {};

    private final Frequencies frequencies = new Frequencies();
    private final ConcurrentLinkedQueue<Matcher> idle = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> slotOf = new HashMap<>();
    private volatile int size;
    private volatile QuerySet current = QuerySet.empty();

    public int size() {
        return size;
    }

    /** What the newest set is marked with. */
    public long mark() {
        return current.mark();
    }

    /** Makes changes that the next document meets together; the mark stays. */
    public synchronized void change(List<QueryChanges.Change> changes) {
        change(changes, current.mark());
    }

    /** Makes changes that the next document meets together. */
    public synchronized void change(List<QueryChanges.Change> changes, long mark) {
        QuerySetWriter writer = new QuerySetWriter(current, frequencies);
        List<int[]> programs = changes.stream()
                .map(change -> change.condition() == null ? REMOVED : writer.compile(change.condition()))
                .toList();
        for (int i = 0; i < programs.size(); i++) {
            QueryChanges.Change change = changes.get(i);
            Integer replaced = programs.get(i) == REMOVED
                    ? slotOf.remove(change.id())
                    : slotOf.put(change.id(), writer.add(change.id(), change.version(), programs.get(i)));
            if (replaced != null) {
                writer.remove(replaced);
            }
        }
        publish(writer, mark);
    }

    private void publish(QuerySetWriter writer, long mark) {
        current = writer.set(mark);
        size = slotOf.size();
        int dead = current.slots().size() - size;
        if (dead > WORTH_PACKING && dead > size / 2) {
            pack();
        }
    }

    /**
     * Leaves out what was removed, and notes every query anew at the words that are rarest by now, those of one word side
     * by side.
     */
    public synchronized void pack() {
        QuerySet old = current;
        QuerySetWriter writer = new QuerySetWriter(QuerySet.empty(), frequencies);
        writer.number(byFrequency(old));
        List<Packed> all = new ArrayList<>(slotOf.size());
        for (int slot = 0; slot < old.slots().size(); slot++) {
            if (old.holds(slot)) {
                int[] program = writer.translate(old.slots().programs()[slot], old.vocabulary());
                all.add(new Packed(
                        old.slots().ids()[slot], old.slots().versions()[slot], program, writer.firstAnchor(program)));
            }
        }
        all.sort(Comparator.comparingInt(Packed::anchor));
        all.forEach(each -> slotOf.put(each.id, writer.add(each.id, each.version, each.program.clone())));
        current = writer.set(old.mark());
    }

    /** The words that queries ask for, most frequent first. */
    private List<String> byFrequency(QuerySet set) {
        BitSet used = new BitSet();
        for (int slot = 0; slot < set.slots().size(); slot++) {
            if (set.holds(slot)) {
                Terms.forEach(set.slots().programs()[slot], used::set);
            }
        }
        String[] words = set.vocabulary().words();
        double[] shares = new double[set.vocabulary().size()];
        used.stream().forEach(term -> shares[term] = share(words[term], frequencies));
        return used.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(term -> -shares[term]))
                .map(term -> words[term])
                .toList();
    }

    private record Packed(String id, int version, int[] program, int anchor) {}

    /** The ids of the queries that match, in no order. */
    public List<String> ids(Document document) {
        return withMatches(document, (matcher, set) -> {
            List<String> ids = new ArrayList<>(matcher.matchCount());
            for (int i = 0; i < matcher.matchCount(); i++) {
                ids.add(set.slots().ids()[matcher.match(i)]);
            }
            return ids;
        });
    }

    /** A tag for each query that matches, in no order. */
    public Matches matches(Document document) {
        return withMatches(document, (matcher, set) -> {
            Slots slots = set.slots();
            Explanation explanation = new Explanation(matcher.reading());
            List<Tag> tags = new ArrayList<>(matcher.matchCount());
            for (int i = 0; i < matcher.matchCount(); i++) {
                int slot = matcher.match(i);
                tags.add(explanation.tag(slots.ids()[slot], slots.versions()[slot], slots.programs()[slot]));
            }
            return new Matches(set.mark(), tags);
        });
    }

    private interface MatchReader<T> {
        T read(Matcher matcher, QuerySet set);
    }

    private <T> T withMatches(Document document, MatchReader<T> reader) {
        Matcher taken = idle.poll();
        Matcher matcher = taken == null ? new Matcher() : taken;
        QuerySet set = current;
        matcher.match(document, set);
        if (frequencies.isWanted()) {
            matcher.reading().addTo(frequencies, set.vocabulary());
        }
        T result = reader.read(matcher, set);
        idle.add(matcher);
        return result;
    }

    /** Share of documents that hold what a key of the vocabulary stands for. */
    static double share(String key, Frequencies frequencies) {
        return frequencies.share(WordBuffer.hash(key), Keys.text(key).length());
    }
}
