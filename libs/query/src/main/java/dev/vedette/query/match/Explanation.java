package dev.vedette.query.match;

import dev.vedette.query.Evidence;
import dev.vedette.query.Prominence;
import dev.vedette.query.Tag;
import dev.vedette.query.analysis.Sentences;
import dev.vedette.query.plan.Space;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why queries match the document of a reading. */
final class Explanation {

    private static final int MAX_EVIDENCE = 50;

    private final Reading reading;
    private final Finder finder;
    private @Nullable Sentences titleSentences;
    private @Nullable Sentences textSentences;

    Explanation(Reading reading) {
        this.reading = reading;
        this.finder = new Finder(reading);
    }

    /** The tag of a query that matches. */
    Tag tag(String id, int version, int[] program) {
        Finder.Found found = finder.find(program);
        double salience = Math.round(found.salience() * 1000) / 1000.0;
        return new Tag(id, version, salience, Prominence.of(salience), evidence(found.findings()));
    }

    private List<Evidence> evidence(Findings findings) {
        Findings merged = findings.merged();
        int titleEnd = reading.axis().end(Space.TITLE);
        List<Evidence> evidence = new ArrayList<>(Math.min(merged.size(), MAX_EVIDENCE));
        for (int i = 0; i < merged.size() && i < MAX_EVIDENCE; i++) {
            boolean inTitle = merged.from(i) < titleEnd;
            int start = reading.axis().start(merged.from(i));
            int end = reading.axis().textEnd(merged.to(i) - 1);
            String sentence = (inTitle ? ofTitle() : ofText()).around(start, end);
            evidence.add(new Evidence(inTitle ? "title" : "text", start, end, sentence));
        }
        return evidence;
    }

    private Sentences ofTitle() {
        if (titleSentences == null) {
            titleSentences = new Sentences(reading.document().title());
        }
        return titleSentences;
    }

    private Sentences ofText() {
        if (textSentences == null) {
            textSentences = new Sentences(reading.document().text());
        }
        return textSentences;
    }
}
