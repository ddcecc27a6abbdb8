package dev.vedette.query.match;

import java.util.List;

/**
 * That a condition holds.
 *
 * @param loose whether its findings are mentions side by side, which an OR adds up, and not the parts of an AND
 */
record Match(Findings findings, double salience, boolean loose) {

    /** It holds, but no place in title or text shows it. */
    static final Match NOWHERE = new Match(new Findings(), 0, true);

    static Match of(Findings findings, DocumentTokens document) {
        return new Match(findings, Salience.of(findings, document), true);
    }

    /** As much about all as about each of them in the mean; what left no trace in the text counts not. */
    static Match all(List<Match> matches) {
        Findings findings = new Findings();
        matches.forEach(match -> findings.addAll(match.findings));
        double salience = matches.stream()
                .filter(match -> !match.findings.isEmpty())
                .mapToDouble(Match::salience)
                .average()
                .orElse(0);
        return new Match(findings, salience, false);
    }

    /** As much about any as about the mentions taken together, or the one it is most about. */
    static Match any(List<Match> matches, DocumentTokens document) {
        Findings findings = new Findings();
        Findings mentions = new Findings();
        double salience = 0;
        for (Match match : matches) {
            findings.addAll(match.findings);
            if (match.loose) {
                mentions.addAll(match.findings);
            }
            salience = Math.max(salience, match.salience);
        }
        return new Match(findings, Math.max(salience, Salience.of(mentions, document)), true);
    }
}
