package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.plan.Space;
import java.util.Arrays;

/** Finds the queries of a set that match a document. For one thread at a time; used again for the next document. */
final class Matcher {

    private final Reading reading = new Reading();
    private final Evaluation evaluation = new Evaluation(reading);
    /** A bit for each slot that was evaluated for this document: small enough for the processor's nearest caches. */
    private long[] evaluated = new long[64];

    private int[] matches = new int[64];
    private int matchCount;

    /** Leaves the slots of the queries that match in {@link #match}. */
    void match(Document read, QuerySet set) {
        reading.read(read, set);
        matchCount = 0;
        int words = (set.slots().size() + 63) >>> 6;
        if (evaluated.length < words) {
            evaluated = new long[Math.max(words, evaluated.length * 2)];
        } else {
            Arrays.fill(evaluated, 0, words, 0);
        }
        byTerms(set);
        byPairs(set);
    }

    private void byTerms(QuerySet set) {
        Occurrences occurrences = reading.occurrences();
        for (int i = 0; i < occurrences.terms(); i++) {
            int term = occurrences.term(i);
            int[] list = Lists.get(set.postings(), term);
            if (list != null) {
                candidates(list, set, reading.isInTitleOrText(term));
            }
        }
    }

    private void byPairs(QuerySet set) {
        byte[] flags = set.flags();
        Pairs pairs = set.pairs();
        if (pairs.size() == 0) {
            return;
        }
        int last = reading.axis().size() - 1;
        for (int position = 0; position < last; position++) {
            int first = reading.termAt(position);
            if (first < 0 || (flags[first] & QuerySet.STARTS_PAIR) == 0) {
                continue;
            }
            int second = reading.termAt(position + 1);
            int at = second < 0 ? -1 : pairs.find(first, second);
            int[] list = at < 0 ? null : Lists.get(pairs.lists(), at);
            if (list != null) {
                candidates(list, set, position < reading.axis().end(Space.TEXT));
            }
        }
    }

    private void candidates(int[] list, QuerySet set, boolean inTitleOrText) {
        Occurrences occurrences = reading.occurrences();
        int end = Lists.used(list);
        for (int i = 1; i < end; i += 2) {
            int guard = list[i + 1];
            if (guard < 0 || occurrences.holds(guard)) {
                int entry = list[i];
                if (entry < 0 && inTitleOrText && (guard < 0 || reading.isInTitleOrText(guard))) {
                    certain(~entry, set);
                } else {
                    candidate(entry < 0 ? ~entry : entry, set);
                }
            }
        }
    }

    private void certain(int slot, QuerySet set) {
        if (isFirst(slot, set) && set.holds(slot)) {
            add(slot);
        }
    }

    private void candidate(int slot, QuerySet set) {
        if (isFirst(slot, set)
                && set.holds(slot)
                && evaluation.holds(set.slots().programs()[slot])) {
            add(slot);
        }
    }

    /** Whether the set knows the slot and it comes up for the first time. */
    private boolean isFirst(int slot, QuerySet set) {
        if (slot >= set.slots().size()) {
            return false;
        }
        long bits = evaluated[slot >>> 6];
        long bit = 1L << slot;
        evaluated[slot >>> 6] = bits | bit;
        return (bits & bit) == 0;
    }

    private void add(int slot) {
        if (matchCount == matches.length) {
            matches = Arrays.copyOf(matches, matchCount * 2);
        }
        matches[matchCount++] = slot;
    }

    int matchCount() {
        return matchCount;
    }

    /** The slot of a query that matched. */
    int match(int i) {
        return matches[i];
    }

    Reading reading() {
        return reading;
    }

    long steps() {
        return evaluation.steps();
    }
}
