package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.Field;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.WordBuffer;
import dev.vedette.query.plan.Facts;
import dev.vedette.query.plan.Space;
import java.util.Arrays;
import java.util.List;

/** A document in the terms of one set of queries: which terms it holds, and where. Used again for the next one. */
final class Reading {

    private static final List<Field> FACTS = List.of(Field.SITE, Field.LANG, Field.COUNTRY, Field.COLLECTION);
    private static final int UNPUBLISHED = Integer.MIN_VALUE;
    private static final long LATEST = 1_000_000_000;

    private final Axis axis = new Axis();
    private final Occurrences occurrences = new Occurrences();
    private int[] wordTerms = new int[1024];
    /** Wildcards that each word fits, those of word n up to {@code fitEnds[n]}. */
    private int[] fits = new int[256];

    private int[] fitEnds = new int[1024];
    private int fitCount;
    private final Patterns.Taker fitTaker = this::addFit;
    private int[] termAt = new int[2048];
    private int[] exactAt = new int[2048];
    private int day = UNPUBLISHED;
    private Document document = Document.of("", "");

    void read(Document read, QuerySet set) {
        document = read;
        day = read.published() == null
                ? UNPUBLISHED
                : (int) Math.clamp(Math.floorDiv(read.published().getEpochSecond(), 86_400L), -LATEST, LATEST);
        axis.read(read, set.spaces());
        lookUp(set);
        place(set);
        occurrences.clear(set.vocabulary().size());
        count(set);
        occurrences.layOut();
        fill();
    }

    private void lookUp(QuerySet set) {
        DocWords words = axis.words();
        if (wordTerms.length < words.size()) {
            wordTerms = new int[words.size() * 2];
            fitEnds = new int[words.size() * 2];
        }
        fitCount = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            int length = words.length(word);
            wordTerms[word] = set.vocabulary().find(words.chars(), start, length, words.hash(word));
            set.patterns().fitting(words.chars(), start, length, set.vocabulary(), fitTaker);
            fitEnds[word] = fitCount;
        }
    }

    private void addFit(int number) {
        if (fitCount == fits.length) {
            fits = Arrays.copyOf(fits, fitCount * 2);
        }
        fits[fitCount++] = number;
    }

    private void place(QuerySet set) {
        if (termAt.length < axis.size()) {
            termAt = new int[axis.size() * 2];
            exactAt = new int[axis.size() * 2];
        }
        byte[] flags = set.flags();
        for (int position = 0; position < axis.size(); position++) {
            int word = axis.wordAt(position);
            int term = word < 0 ? -1 : wordTerms[word];
            termAt[position] = term;
            exactAt[position] = -1;
            if (term >= 0 && (flags[term] & QuerySet.HAS_EXACT) != 0) {
                exactAt[position] = set.vocabulary().find(Keys.exact(exact(position)));
            }
        }
    }

    private String exact(int position) {
        return Analysis.exact(axis.textAt(position), axis.start(position), axis.textEnd(position));
    }

    private void count(QuerySet set) {
        for (int position = 0; position < axis.size(); position++) {
            int word = axis.wordAt(position);
            if (word < 0) {
                continue;
            }
            if (termAt[position] >= 0) {
                occurrences.count(termAt[position]);
            }
            if (exactAt[position] >= 0) {
                occurrences.count(exactAt[position]);
            }
            for (int i = word == 0 ? 0 : fitEnds[word - 1]; i < fitEnds[word]; i++) {
                occurrences.count(fits[i]);
            }
        }
        for (Field field : FACTS) {
            for (String value : Facts.of(document, field)) {
                int term = set.vocabulary().find(Keys.fact(field, value));
                if (term >= 0) {
                    occurrences.count(term);
                }
            }
        }
    }

    private void fill() {
        for (int position = 0; position < axis.size(); position++) {
            int word = axis.wordAt(position);
            if (word < 0) {
                continue;
            }
            if (termAt[position] >= 0) {
                occurrences.add(termAt[position], position);
            }
            if (exactAt[position] >= 0) {
                occurrences.add(exactAt[position], position);
            }
            for (int i = word == 0 ? 0 : fitEnds[word - 1]; i < fitEnds[word]; i++) {
                occurrences.add(fits[i], position);
            }
        }
    }

    /** Notes which words the document holds, known to the queries or not. */
    void addTo(Frequencies frequencies, Vocabulary vocabulary) {
        DocWords words = axis.words();
        for (int word = 0; word < words.size(); word++) {
            frequencies.add(words.hash(word));
        }
        for (int i = 0; i < occurrences.terms(); i++) {
            String key = vocabulary.words()[occurrences.term(i)];
            if (!Keys.text(key).equals(key)) {
                frequencies.add(WordBuffer.hash(key));
            }
        }
        frequencies.addDocument();
    }

    Axis axis() {
        return axis;
    }

    Occurrences occurrences() {
        return occurrences;
    }

    /** Whether a term of the document stands in title or text. */
    boolean isInTitleOrText(int term) {
        int from = occurrences.from(term);
        return from < occurrences.end(term) && occurrences.position(from) < axis.end(Space.TEXT);
    }

    Document document() {
        return document;
    }

    /** The number of the term at a position, or -1. */
    int termAt(int position) {
        return termAt[position];
    }

    /** The number of the exact term at a position, or -1. */
    int exactAt(int position) {
        return exactAt[position];
    }

    /** Whether it was published from the first day on and before the second. */
    boolean isPublished(int from, int until) {
        return day != UNPUBLISHED && day >= from && day < until;
    }
}
