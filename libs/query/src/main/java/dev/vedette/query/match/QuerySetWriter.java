package dev.vedette.query.match;

import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.plan.Condition;
import java.util.Arrays;
import java.util.List;

/** Makes the next set of queries from the newest one. */
final class QuerySetWriter {

    private final Frequencies frequencies;
    private final Anchors anchors = new Anchors(this::share);
    private final int epoch;
    private Vocabulary vocabulary;
    private int[][] postings;
    private byte[] flags;
    private Pairs pairs;
    private Patterns patterns;
    private Slots slots;
    private int spaces;

    QuerySetWriter(QuerySet newest, Frequencies frequencies) {
        this.frequencies = frequencies;
        epoch = newest.epoch() + 1;
        vocabulary = newest.vocabulary();
        postings = newest.postings();
        flags = newest.flags();
        pairs = newest.pairs();
        patterns = newest.patterns();
        slots = newest.slots();
        spaces = newest.spaces();
    }

    int[] compile(Condition condition) {
        return new ProgramWriter(this::number).write(condition);
    }

    /** A program of another set in the numbers of this one. */
    int[] translate(int[] program, Vocabulary others) {
        int[] translated = program.clone();
        Terms.replace(translated, term -> number(others.words()[term]));
        return translated;
    }

    /** Adds a query and returns its slot. */
    int add(String id, int version, int[] program) {
        List<Anchors.Anchor> chosen = anchors.of(program);
        int slot = slots.size();
        slots = slots.with(id, version, program);
        for (Anchors.Anchor anchor : chosen) {
            int entry = anchor.certain() ? ~slot : slot;
            if (anchor.second() < 0) {
                postings = Lists.withRoom(postings, anchor.first());
                Lists.append(postings, anchor.first(), entry, anchor.guard());
            } else {
                flags[anchor.first()] |= QuerySet.STARTS_PAIR;
                pairs = pairs.with(anchor.first(), anchor.second(), entry, anchor.guard());
            }
        }
        spaces |= Terms.spaces(program);
        return slot;
    }

    /** Gives these words the lowest numbers, in this order: what is used together should lie together. */
    void number(List<String> keys) {
        keys.forEach(this::number);
    }

    /** The word that the query would be noted at first; queries of one word are best kept together. */
    int firstAnchor(int[] program) {
        return anchors.of(program).getFirst().first();
    }

    void remove(int slot) {
        slots = slots.without(slot, epoch);
    }

    QuerySet set(long mark) {
        return new QuerySet(epoch, mark, vocabulary, postings, flags, pairs, patterns, slots, spaces);
    }

    private int number(String key) {
        int number = vocabulary.find(key);
        if (number >= 0) {
            return number;
        }
        if (Keys.isExact(key)) {
            int folded = number(Analysis.fold(Keys.text(key)));
            flags[folded] |= QuerySet.HAS_EXACT;
        }
        number = vocabulary.size();
        vocabulary = vocabulary.with(key);
        if (number >= flags.length) {
            flags = Arrays.copyOf(flags, number * 2);
        }
        if (Keys.isPattern(key)) {
            patterns = patterns.with(Keys.text(key), number);
        }
        return number;
    }

    private double share(int term) {
        return LiveQueries.share(vocabulary.words()[term], frequencies);
    }
}
