package dev.vedette.stories.events;

import dev.vedette.stories.words.Word;
import dev.vedette.stories.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts the terms of one article. */
final class TermReader {

    /** Enough to tell words apart, too little for most endings (P. McNamee and J. Mayfield, "N-gram stemming", 2004). */
    static final int STEM = 6;

    private static final double IN_TITLE = 3;
    private static final double IN_LEAD = 2;
    private static final double IN_BODY = 1;
    private static final int LEAD = 60;
    private static final int MOST_WORDS = 1_500;

    private final String language;
    private final Map<String, Double> words = new HashMap<>();
    private final Map<String, Double> facts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    TermReader(String language) {
        this.language = language;
    }

    Terms read(String title, String text) {
        List<Word> body = first(Words.of(text));
        learnNames(body);
        List<Word> heading = first(Words.of(title));
        count(heading, heading.size(), IN_TITLE);
        count(body, LEAD, IN_LEAD);
        words.replaceAll((term, count) -> 1 + Math.log(count));
        facts.replaceAll((term, count) -> 1 + Math.log(count));
        return new Terms(language, words, facts);
    }

    private static List<Word> first(Words words) {
        return words.list().subList(0, Math.min(words.size(), MOST_WORDS));
    }

    /** Names are what has a capital within sentences and is never written without: titles may have capitals everywhere. */
    private void learnNames(List<Word> body) {
        Set<String> plain = new HashSet<>();
        for (Word word : body) {
            if (word.kind() == Word.Kind.CAPITAL) {
                names.add(stem(word));
            } else if (word.kind() == Word.Kind.PLAIN) {
                plain.add(stem(word));
            }
        }
        names.removeAll(plain);
    }

    private void count(List<Word> list, int lead, double weight) {
        IntStream.range(0, list.size()).forEach(i -> {
            Word word = list.get(i);
            double counted = i < lead ? weight : IN_BODY;
            if (word.isNumber()) {
                facts.merge(word.text(), counted, Double::sum);
            } else if (word.isCharacter()) {
                pair(list, i, counted);
            } else if (names.contains(stem(word))) {
                facts.merge(NameKey.of(word.text()), counted, Double::sum);
            } else {
                words.merge(stem(word), counted, Double::sum);
            }
        });
    }

    private void pair(List<Word> list, int i, double counted) {
        if (i + 1 < list.size() && list.get(i + 1).isCharacter()) {
            words.merge(list.get(i).text() + list.get(i + 1).text(), counted, Double::sum);
        }
    }

    private static String stem(Word word) {
        String text = word.text();
        return text.length() <= STEM
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(STEM, text.codePointCount(0, text.length()))));
    }
}
