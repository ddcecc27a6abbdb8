package dev.vedette.bench.feeds;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a parser found, as the scorer of the fixtures names it; dates are instants as text. */
record Found(Said feed, List<Item> entries) {

    /** Fields of a feed or of an entry. */
    record Said(Map<String, String> fields) {

        static Said nothing() {
            return new Said(new HashMap<>());
        }

        Said with(String field, @Nullable String value) {
            if (value != null) {
                fields.put(field, value);
            }
            return this;
        }

        Said with(String field, @Nullable Instant value) {
            return with(field, value == null ? null : value.toString());
        }

        String get(String field) {
            return fields.getOrDefault(field, "");
        }
    }

    record Item(Said said, List<String> tags, Set<String> enclosures) {}

    /** Everything that could be shown to somebody. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(feed), entries.stream().map(Item::said))
                .flatMap(said -> said.fields().values().stream());
    }
}
