package dev.vedette.stories.copies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose text is read for an article, of those that share keys with it. A key that many have is that of a template or a
 * notice below every article of a site: who shares no other is read only if it shares half of all, as the copies of a
 * text that everybody prints do.
 */
public final class Candidates {

    /** The newest holders of a key are remembered, as many as this. */
    public static final int HOLDERS = 64;

    /** Texts that are read for one article. */
    public static final int MOST = 32;

    private Candidates() {}

    /**
     * Those that share most keys first, else in the order in which they were given.
     *
     * @param holders of each key that anybody has; who is given twice for a key counts once
     * @param keys how many the article has
     */
    public static <T> List<T> of(Collection<? extends Collection<T>> holders, int keys) {
        Map<T, Integer> shared = new LinkedHashMap<>();
        Set<T> byRareKeys = new HashSet<>();
        for (Collection<T> of : holders) {
            Set<T> distinct = new LinkedHashSet<>(of);
            distinct.forEach(holder -> shared.merge(holder, 1, Integer::sum));
            if (of.size() < HOLDERS) {
                byRareKeys.addAll(distinct);
            }
        }
        return shared.entrySet().stream()
                .filter(one -> byRareKeys.contains(one.getKey()) || 2 * one.getValue() >= keys)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
