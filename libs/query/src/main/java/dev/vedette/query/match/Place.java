package dev.vedette.query.match;

/** Words {@code from} to {@code to} (not included) of a position space. */
record Place(int from, int to) {

    boolean isNear(Place other, int distance, boolean ordered) {
        return follows(other, distance) || (!ordered && other.follows(this, distance));
    }

    /** Whether the other starts after this, at most so many words on. */
    private boolean follows(Place other, int distance) {
        int gap = other.from - to + 1;
        return gap >= 1 && gap <= distance;
    }
}
