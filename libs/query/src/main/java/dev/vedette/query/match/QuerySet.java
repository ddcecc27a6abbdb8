package dev.vedette.query.match;

/**
 * All queries at one moment.
 *
 * @param epoch queries added later, or removed until then, are not in it
 * @param mark what the caller wants to be told with what it matches
 * @param postings by term: slot and guard of each query that is noted there; the slot's complement if nothing else is
 *     needed than that both stand in title or text
 * @param flags by term, see {@link Slots} for those by query
 * @param spaces bit n is set if any query looks into the space of ordinal n
 */
record QuerySet(
        int epoch,
        long mark,
        Vocabulary vocabulary,
        int[][] postings,
        byte[] flags,
        Pairs pairs,
        Patterns patterns,
        Slots slots,
        int spaces) {

    /** The folded word has exact forms that queries ask for. */
    static final byte HAS_EXACT = 1;
    /** The word is the first of a pair that queries are noted at. */
    static final byte STARTS_PAIR = 2;

    static QuerySet empty() {
        return new QuerySet(
                0,
                0,
                Vocabulary.empty(),
                new int[32][],
                new byte[32],
                Pairs.empty(),
                Patterns.empty(),
                Slots.empty(),
                0);
    }

    boolean holds(int slot) {
        return slots.isIn(slot, epoch);
    }
}
