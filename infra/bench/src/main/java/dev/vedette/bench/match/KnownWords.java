package dev.vedette.bench.match;

import dev.vedette.query.Document;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** The words of the texts that queries are made from, and in how many of them each stands. */
final class KnownWords {

    /** A word in more texts than this is frequent. */
    private static final double FREQUENT = 0.01;
    /** A word in more texts than this is one that nobody asks for. */
    private static final double USELESS = 0.10;
    /** A word in fewer texts is a slip of the pen. */
    private static final int LEAST = 2;

    private static final int LONGEST = 20;

    private final List<Tokens> texts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> frequent = new ArrayList<>();
    private final List<String> rare = new ArrayList<>();

    KnownWords(List<Document> documents) {
        for (Document document : documents) {
            Tokens tokens = Analysis.of(document.text());
            texts.add(tokens);
            Set<String> different = new HashSet<>();
            for (int i = 0; i < tokens.size(); i++) {
                different.add(tokens.folded(i));
            }
            different.forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (isWord(word) && count >= LEAST && count <= USELESS * texts.size()) {
                (isFrequent(word) ? frequent : rare).add(word);
            }
        });
        rare.sort(String::compareTo);
        frequent.sort(String::compareTo);
    }

    static boolean isWord(String word) {
        return word.length() > 1 && word.length() < LONGEST && word.codePoints().allMatch(Character::isLetter);
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    boolean isFrequent(String word) {
        return count(word) > FREQUENT * texts.size();
    }

    String frequent(SplittableRandom random) {
        return frequent.get(random.nextInt(frequent.size()));
    }

    /** A rare word, each as often as any other. */
    String rare(SplittableRandom random) {
        return rare.get(random.nextInt(rare.size()));
    }

    Tokens text(SplittableRandom random) {
        return texts.get(random.nextInt(texts.size()));
    }
}
