package dev.vedette.topics.tagging;

import dev.vedette.query.Evidence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the evidence that tells most: first what shows a wording that none before it showed (so that of {@code Kyiv AND
 * attack*} both are there), then what stands in a sentence that none before it stood in, then the rest; of equals the
 * earlier, and so the title.
 */
final class Telling {

    private final List<Evidence> all;
    private final int most;
    private final BitSet chosen = new BitSet();
    private final Set<String> sentences = new HashSet<>();

    private Telling(List<Evidence> all, int most) {
        this.all = all;
        this.most = most;
    }

    /** At most so many, in the order of {@code all}. */
    static List<Evidence> most(List<Evidence> all, String title, String text, int most) {
        if (all.size() <= most) {
            return all;
        }
        var telling = new Telling(all, most);
        var wordings = new HashSet<String>();
        telling.choose(each -> wordings.add(wording(each, title, text)));
        telling.choose(each -> !telling.sentences.contains(each.sentence()));
        telling.choose(each -> true);
        return telling.chosen.stream().mapToObj(all::get).toList();
    }

    private void choose(Predicate<Evidence> tells) {
        for (int i = 0; i < all.size() && chosen.cardinality() < most; i++) {
            var each = all.get(i);
            if (!chosen.get(i) && tells.test(each)) {
                chosen.set(i);
                sentences.add(each.sentence());
            }
        }
    }

    private static String wording(Evidence each, String title, String text) {
        var field = each.field().equals("title") ? title : text;
        return field.substring(each.start(), each.end()).toLowerCase(Locale.ROOT);
    }
}
