package dev.vedette.query.plan;

import dev.vedette.query.Field;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must hold of a document. {@link None} stands only around leaves. */
public sealed interface Condition {

    /** All of at least two. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of at least two. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** A leaf that must not hold. */
    record None(Condition leaf) implements Condition {}

    /** A span stands in one of these spaces. */
    record Found(Set<Space> spaces, Span span) implements Condition {
        public Found {
            spaces = Set.copyOf(spaces);
        }
    }

    /** These folded words stand in title and text so many times, all together. */
    record Counted(int atLeast, Set<String> terms) implements Condition {
        public Counted {
            terms = Set.copyOf(terms);
        }
    }

    /** A field that is no text has this value, as {@link Facts} writes it. */
    record Fact(Field field, String value) implements Condition {}

    /** Published at {@code from} or later and before {@code until}. */
    record Dated(@Nullable Instant from, @Nullable Instant until) implements Condition {}

    /** Published in the last hours. */
    record Recent(int hours) implements Condition {}
}
