package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.Tag;
import dev.vedette.query.analysis.WordBuffer;
import dev.vedette.query.plan.Condition;
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

    private final Frequencies frequencies = new Frequencies();
    private final ConcurrentLinkedQueue<Matcher> idle = new ConcurrentLinkedQueue<>();
    private final Map<String, Integer> slotOf = new HashMap<>();
    private volatile int size;
    private volatile QuerySet current = QuerySet.empty();

    public int size() {
        return size;
    }

    /** Adds a query or replaces the one with this id, from the next document on. */
    public synchronized void put(String id, Condition condition) {
        Admission.check(condition);
        QuerySetWriter writer = new QuerySetWriter(current, frequencies);
        int[] program = writer.compile(condition);
        int slot = writer.add(id, program);
        Integer replaced = slotOf.put(id, slot);
        if (replaced != null) {
            writer.remove(replaced);
        }
        publish(writer);
    }

    /** Forgets a query, from the next document on. */
    public synchronized void remove(String id) {
        Integer slot = slotOf.remove(id);
        if (slot != null) {
            QuerySetWriter writer = new QuerySetWriter(current, frequencies);
            writer.remove(slot);
            publish(writer);
        }
    }

    private void publish(QuerySetWriter writer) {
        current = writer.set();
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
                all.add(new Packed(old.slots().ids()[slot], program, writer.firstAnchor(program)));
            }
        }
        all.sort(Comparator.comparingInt(Packed::anchor));
        all.forEach(each -> slotOf.put(each.id, writer.add(each.id, each.program.clone())));
        current = writer.set();
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

    private record Packed(String id, int[] program, int anchor) {}

    /** The ids of the queries that match, in no order. */
    public List<String> ids(Document document) {
        return withMatches(document, (matcher, slots) -> {
            List<String> ids = new ArrayList<>(matcher.matchCount());
            for (int i = 0; i < matcher.matchCount(); i++) {
                ids.add(slots.ids()[matcher.match(i)]);
            }
            return ids;
        });
    }

    /** A tag for each query that matches, by id. */
    public List<Tag> tags(Document document) {
        return withMatches(document, (matcher, slots) -> {
            Explanation explanation = new Explanation(matcher.reading());
            List<Tag> tags = new ArrayList<>(matcher.matchCount());
            for (int i = 0; i < matcher.matchCount(); i++) {
                int slot = matcher.match(i);
                tags.add(explanation.tag(slots.ids()[slot], slots.programs()[slot]));
            }
            tags.sort(Comparator.comparing(Tag::id));
            return tags;
        });
    }

    private interface MatchReader<T> {
        T read(Matcher matcher, Slots slots);
    }

    private <T> T withMatches(Document document, MatchReader<T> reader) {
        Matcher taken = idle.poll();
        Matcher matcher = taken == null ? new Matcher() : taken;
        QuerySet set = current;
        matcher.match(document, set);
        if (frequencies.isWanted()) {
            matcher.reading().addTo(frequencies, set.vocabulary());
        }
        T result = reader.read(matcher, set.slots());
        idle.add(matcher);
        return result;
    }

    /** Share of documents that hold what a key of the vocabulary stands for. */
    static double share(String key, Frequencies frequencies) {
        return frequencies.share(WordBuffer.hash(key), Keys.text(key).length());
    }
}
