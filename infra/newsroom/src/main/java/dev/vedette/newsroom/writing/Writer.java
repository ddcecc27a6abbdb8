package dev.vedette.newsroom.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Composes an article on a template's subject; deterministic by seed. */
final class Writer {

    private static final int FEWEST_WORDS = 480;
    private static final int SPREAD = 240;

    private final Grammar grammar;
    private final Template template;
    private final Random random;
    private final Map<String, String> remembered = new HashMap<>();

    Writer(Grammar language, Template template, long seed) {
        this.grammar = language.with(template.vocabulary());
        this.template = template;
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + template.name().hashCode());
    }

    Manuscript compose() {
        String title = capital(any("headline"));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(capital(any("lead")));
        int wanted = FEWEST_WORDS + random.nextInt(SPREAD);
        List<String> sentences = new ArrayList<>(grammar.alternatives("sentence"));
        Collections.shuffle(sentences, random);
        int next = 0;
        for (int words = 0; words < wanted; words += words(paragraphs.getLast())) {
            List<String> paragraph = new ArrayList<>();
            for (int count = 2 + random.nextInt(3); count > 0; count--) {
                paragraph.add(capital(write(sentences.get(next++ % sentences.size()))));
            }
            paragraphs.add(String.join(" ", paragraph));
        }
        Manuscript model = template.article();
        return new Manuscript(
                title,
                write("{person}"),
                model.language(),
                model.section(),
                paragraphs,
                capital(any("picture")),
                write("{person}") + " / " + model.credit().replaceAll("^.*/ ", ""));
    }

    private String any(String rule) {
        return write("{" + rule + "}");
    }

    private String write(String pattern) {
        return grammar.write(pattern, random, remembered);
    }

    private static int words(String text) {
        return text.split(" ", -1).length;
    }

    private static String capital(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }
}
