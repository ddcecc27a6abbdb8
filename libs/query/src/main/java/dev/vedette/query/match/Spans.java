package dev.vedette.query.match;

import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.analysis.WildcardText;
import dev.vedette.query.plan.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where spans stand. */
final class Spans {

    private Spans() {}

    /** All places of a span among the first {@code size} words; of a NEAR, the places of its operands. */
    static List<Place> places(Span span, Tokens tokens, int size) {
        List<Place> places = new ArrayList<>();
        switch (span) {
            case Span.Choice choice -> choice.options().forEach(option -> places.addAll(places(option, tokens, size)));
            case Span.Near near -> addNear(near, tokens, size, places);
            default -> {
                for (int at = 0; at < size; at++) {
                    int length = lengthAt(span, tokens, at, size);
                    if (length > 0) {
                        places.add(new Place(at, at + length));
                    }
                }
            }
        }
        return places;
    }

    private static void addNear(Span.Near near, Tokens tokens, int size, List<Place> places) {
        List<Place> left = places(near.left(), tokens, size);
        List<Place> right = places(near.right(), tokens, size);
        for (Place one : left) {
            for (Place other : right) {
                if (one.isNear(other, near.distance(), near.ordered())) {
                    places.add(new Place(Math.min(one.from(), other.from()), Math.max(one.to(), other.to())));
                }
            }
        }
    }

    private static int lengthAt(Span span, Tokens tokens, int at, int size) {
        return switch (span) {
            case Span.Term term -> isAt(term, tokens, at) ? 1 : 0;
            case Span.Pattern pattern -> WildcardText.fits(pattern.text(), tokens.folded(at)) ? 1 : 0;
            case Span.Sequence sequence -> {
                List<Span.Term> terms = sequence.terms();
                if (at + terms.size() > size) {
                    yield 0;
                }
                for (int i = 0; i < terms.size(); i++) {
                    if (!isAt(terms.get(i), tokens, at + i)) {
                        yield 0;
                    }
                }
                yield terms.size();
            }
            default -> throw new IllegalArgumentException(span + " has no length");
        };
    }

    private static boolean isAt(Span.Term term, Tokens tokens, int at) {
        return term.text().equals(term.exact() ? tokens.exact(at) : tokens.folded(at));
    }
}
