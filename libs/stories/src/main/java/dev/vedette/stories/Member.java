package dev.vedette.stories;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An article of a story; the earliest of them is the root of all. */
final class Member {

    private final String id;
    private final Instant published;
    private final long[] keys;
    private final String text;
    private final long order;
    private @Nullable Member into;

    Member(String id, Instant published, long[] keys, String text, long order) {
        this.id = id;
        this.published = published;
        this.keys = keys;
        this.text = text;
        this.order = order;
    }

    String id() {
        return id;
    }

    Instant published() {
        return published;
    }

    String text() {
        return text;
    }

    long order() {
        return order;
    }

    long[] keys() {
        return keys;
    }

    Member root() {
        Member root = this;
        while (root.into != null) {
            root = root.into;
        }
        return root;
    }

    /** Makes two stories one; the root of the later one is root no more, and is the result. */
    Member join(Member other) {
        Member mine = root();
        Member theirs = other.root();
        Member earlier = mine.order < theirs.order ? mine : theirs;
        Member later = earlier == mine ? theirs : mine;
        later.into = earlier;
        return later;
    }
}
