package dev.vedette.stories.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of all articles of the window, and in how many of these each stands: words among the articles of their
 * language, facts among all. Before a stream has told, {@value #PRIOR} imagined articles say that short words are frequent
 * (Zipf's law of abbreviation) and facts rare.
 */
final class Lexicon {

    private static final double PRIOR = 200;

    /** The share of articles in which a word of so many letters is imagined to stand. */
    private static final double[] BY_LENGTH = {0.8, 0.8, 0.6, 0.4, 0.15, 0.06, 0.03};

    private static final double LONG = 0.015;
    private static final double FACT = 0.01;

    /** How much more a name or number says than another word that is as rare. */
    private static final double FACT_WEIGHT = 4;

    private final Map<String, Term> terms = new HashMap<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private int all;

    /** Counts an article's terms; they are the result. */
    List<Term> add(Terms article) {
        all++;
        articles.merge(article.language(), 1, Integer::sum);
        List<Term> known =
                new ArrayList<>(article.facts().size() + article.words().size());
        article.facts().keySet().forEach(fact -> known.add(fact(fact)));
        article.words().keySet().forEach(word -> known.add(word(article.language(), word)));
        known.forEach(term -> term.count(1));
        return known;
    }

    void remove(String language, List<Term> known) {
        all--;
        articles.merge(language, -1, Integer::sum);
        for (Term term : known) {
            term.count(-1);
            if (term.articles() == 0) {
                terms.remove(term.key());
            }
        }
    }

    /** The article's direction, its terms by how often they stand there and how rarely elsewhere. */
    Vector vector(Terms article, List<Term> known) {
        List<Double> counts = new ArrayList<>(article.facts().values());
        counts.addAll(article.words().values());
        List<Vector.Weighted> weighted = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            Term term = known.get(i);
            double weight = counts.get(i) * rarity(term, article.language()) * (term.isFact() ? FACT_WEIGHT : 1);
            if (weight > 0) {
                weighted.add(new Vector.Weighted(term, weight));
            }
        }
        weighted.sort(Comparator.comparingDouble(Vector.Weighted::weight).reversed());
        return Vector.of(weighted);
    }

    private double rarity(Term term, String language) {
        int of = term.isFact() ? all : articles.getOrDefault(language, 0);
        return Math.log((of + PRIOR) / (term.articles() + PRIOR * term.prior()));
    }

    private Term fact(String fact) {
        return terms.computeIfAbsent(fact, key -> new Term(key, true, key.length() > 1 ? FACT : BY_LENGTH[2]));
    }

    /** Facts have no space, so that no word is taken for one. */
    private Term word(String language, String word) {
        double prior = word.length() < BY_LENGTH.length ? BY_LENGTH[word.length()] : LONG;
        return terms.computeIfAbsent(language + ' ' + word, key -> new Term(key, false, prior));
    }
}
