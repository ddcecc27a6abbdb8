package dev.vedette.query.match;

import java.util.Arrays;

/** Where the terms of a document stand, in ascending order; first counted, then laid out, then filled. */
final class Occurrences {

    /** By term: the number of the document in the upper half, the place in the arrays below in the lower. */
    private long[] places = new long[1024];

    private int document;
    private int[] terms = new int[1024];
    private int[] froms = new int[1024];
    private int[] ends = new int[1024];
    private int size;
    private int[] positions = new int[4096];

    void clear(int vocabularySize) {
        if (places.length < vocabularySize) {
            places = new long[Math.max(vocabularySize, places.length * 2)];
            document = 0;
        }
        if (++document == Integer.MAX_VALUE) {
            Arrays.fill(places, 0);
            document = 1;
        }
        size = 0;
    }

    void count(int term) {
        int place = place(term);
        if (place < 0) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
                froms = Arrays.copyOf(froms, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            places[term] = (long) document << 32 | size;
            terms[size] = term;
            ends[size++] = 1;
        } else {
            ends[place]++;
        }
    }

    void layOut() {
        int next = 0;
        for (int i = 0; i < size; i++) {
            froms[i] = next;
            next += ends[i];
            ends[i] = froms[i];
        }
        if (positions.length < next) {
            positions = new int[next * 2];
        }
    }

    void add(int term, int position) {
        positions[ends[place(term)]++] = position;
    }

    private int place(int term) {
        long place = places[term];
        return (int) (place >>> 32) == document ? (int) place : -1;
    }

    boolean holds(int term) {
        return term < places.length && (int) (places[term] >>> 32) == document;
    }

    /** How many different terms there are. */
    int terms() {
        return size;
    }

    int term(int i) {
        return terms[i];
    }

    /** Where the positions of a term begin; equal to {@link #end} if it is not there. */
    int from(int term) {
        int place = place(term);
        return place < 0 ? 0 : froms[place];
    }

    int end(int term) {
        int place = place(term);
        return place < 0 ? 0 : ends[place];
    }

    int position(int i) {
        return positions[i];
    }
}
