package dev.vedette.query.match;

import dev.vedette.query.Evidence;
import dev.vedette.query.Prominence;
import dev.vedette.query.Tag;
import dev.vedette.query.analysis.Sentences;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.plan.Condition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why queries match a document. For one document and one thread. */
public final class Explanation {

    private static final int MAX_EVIDENCE = 50;

    private final DocumentTokens document;
    private final Evaluator evaluator;
    private @Nullable Sentences titleSentences;
    private @Nullable Sentences textSentences;

    public Explanation(DocumentTokens document) {
        this.document = document;
        this.evaluator = new Evaluator(document);
    }

    /** The tag of a query; null if it does not match. */
    public @Nullable Tag tag(String id, Condition condition) {
        Match match = evaluator.evaluate(condition);
        if (match == null) {
            return null;
        }
        List<Evidence> evidence = new ArrayList<>();
        if (!match.findings().title().isEmpty()) {
            titleSentences =
                    titleSentences == null ? new Sentences(document.document().title()) : titleSentences;
            add("title", match.findings().title(), document.title(), titleSentences, evidence);
        }
        if (!match.findings().text().isEmpty()) {
            textSentences =
                    textSentences == null ? new Sentences(document.document().text()) : textSentences;
            add("text", match.findings().text(), document.text(), textSentences, evidence);
        }
        double salience = Math.round(match.salience() * 1000) / 1000.0;
        return new Tag(id, salience, Prominence.of(salience), evidence);
    }

    private static void add(
            String field, List<Place> places, Tokens tokens, Sentences sentences, List<Evidence> evidence) {
        for (Place place : merged(places)) {
            if (evidence.size() == MAX_EVIDENCE) {
                return;
            }
            int start = tokens.start(place.from());
            int end = tokens.end(place.to() - 1);
            evidence.add(new Evidence(field, start, end, sentences.around(start, end)));
        }
    }

    /** In the order of the text; what overlaps is one place. */
    private static List<Place> merged(List<Place> places) {
        List<Place> merged = new ArrayList<>();
        List<Place> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparingInt(Place::from));
        for (Place place : sorted) {
            Place last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && place.from() < last.to()) {
                merged.set(merged.size() - 1, new Place(last.from(), Math.max(last.to(), place.to())));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }
}
