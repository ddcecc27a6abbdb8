package dev.vedette.stories.events;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of one article counts for events: its words and facts with the logarithm of how often they stand there, those of
 * title and lead counted more. How rare a word is only the stream knows ({@link Events}).
 *
 * @param language as given, {@code ""} where unknown; words of different languages are never compared
 * @param words folded and cut to {@value TermReader#STEM} letters, or pairs of characters in scripts without spaces
 * @param facts numbers, and names in Latin letters' sound ({@link NameKey}); these are compared over languages
 */
public record Terms(String language, Map<String, Double> words, Map<String, Double> facts) {

    /** Sorted, so that sums are the same to the last bit wherever they are made. */
    public Terms {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** @param language ISO 639 code, of which only the part before a hyphen counts */
    public static Terms of(@Nullable String title, String text, @Nullable String language) {
        return new TermReader(language == null ? "" : language.split("[-_]", 2)[0])
                .read(title == null ? "" : title, text);
    }
}
