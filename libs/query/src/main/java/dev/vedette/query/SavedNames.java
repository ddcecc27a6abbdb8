package dev.vedette.query;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a team has saved under names that queries use. Names are as typed, without {@code @} and quotes. */
public interface SavedNames {

    /** Nothing can be saved: a query that uses names is told so. */
    SavedNames NONE = new SavedNames() {};

    /**
     * The entries of a word list, each a word, a phrase, a wildcard or a word in {@code {braces}}; null if there is no
     * such list.
     */
    default @Nullable List<String> wordList(String name) {
        return null;
    }

    /** The query of a topic; null if there is no such topic. */
    default @Nullable Query topic(String name) {
        return null;
    }

    /** Names of word lists, to be proposed. */
    default Set<String> wordLists() {
        return Set.of();
    }

    /** Names of topics, to be proposed. */
    default Set<String> topics() {
        return Set.of();
    }
}
