package dev.vedette.query.match;

import dev.vedette.query.Document;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.plan.Condition;
import dev.vedette.query.plan.Facts;
import dev.vedette.query.plan.Space;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates one condition on one document. */
final class Evaluator {

    private final DocumentTokens document;

    Evaluator(DocumentTokens document) {
        this.document = document;
    }

    /** What was found and its salience; null if the condition does not hold. */
    @Nullable
    Match evaluate(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.parts());
            case Condition.Any any -> any(any.parts());
            case Condition.None none -> evaluate(none.leaf()) == null ? Match.NOWHERE : null;
            case Condition.Found found -> found(found);
            case Condition.Counted counted -> counted(counted.terms(), counted.atLeast());
            case Condition.Fact fact ->
                ifTrue(Facts.of(document.document(), fact.field()).contains(fact.value()));
            case Condition.Dated dated -> ifTrue(isWithin(dated, document.document()));
            case Condition.Recent ignored -> throw new IllegalArgumentException("relative dates are for searches");
        };
    }

    private static @Nullable Match ifTrue(boolean holds) {
        return holds ? Match.NOWHERE : null;
    }

    private static boolean isWithin(Condition.Dated dated, Document document) {
        Instant published = document.published();
        return published != null
                && (dated.from() == null || !published.isBefore(dated.from()))
                && (dated.until() == null || published.isBefore(dated.until()));
    }

    private @Nullable Match all(List<Condition> parts) {
        List<Match> matches = new ArrayList<>();
        for (Condition part : parts) {
            Match match = evaluate(part);
            if (match == null) {
                return null;
            }
            matches.add(match);
        }
        return Match.all(matches);
    }

    private @Nullable Match any(List<Condition> parts) {
        List<Match> matches = new ArrayList<>();
        for (Condition part : parts) {
            Match match = evaluate(part);
            if (match != null) {
                matches.add(match);
            }
        }
        return matches.isEmpty() ? null : Match.any(matches, document);
    }

    private @Nullable Match found(Condition.Found found) {
        Findings findings = new Findings();
        boolean elsewhere = false;
        for (Space space : found.spaces()) {
            for (Tokens tokens : document.of(space)) {
                int size = space == Space.LEAD ? document.leadSize() : tokens.size();
                List<Place> places = Spans.places(found.span(), tokens, size);
                switch (space) {
                    case TITLE -> findings.title().addAll(places);
                    case TEXT, LEAD -> findings.text().addAll(places);
                    default -> elsewhere |= !places.isEmpty();
                }
            }
        }
        return findings.isEmpty() && !elsewhere ? null : Match.of(findings, document);
    }

    private @Nullable Match counted(Set<String> terms, int atLeast) {
        Findings findings = new Findings();
        count(terms, document.title(), findings.title());
        count(terms, document.text(), findings.text());
        boolean enough = findings.title().size() + findings.text().size() >= atLeast;
        return enough ? Match.of(findings, document) : null;
    }

    private static void count(Set<String> terms, Tokens tokens, List<Place> places) {
        for (int at = 0; at < tokens.size(); at++) {
            if (terms.contains(tokens.folded(at))) {
                places.add(new Place(at, at + 1));
            }
        }
    }
}
