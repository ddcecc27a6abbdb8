package dev.vedette.alerts.mail;

import dev.vedette.alerts.alerting.Alert;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert mail says, ready for the templates.
 *
 * @param lead the article's first paragraph, in parts of which some are to be marked
 * @param sentences further sentences that made the topic match
 * @param how what the article has to do with the topic, in words
 * @param rulesUrl where the rule can be changed or switched off
 */
record AlertMail(
        String title,
        boolean titleMatched,
        String url,
        String sourceName,
        String ruleName,
        String topicName,
        String how,
        List<Part> lead,
        List<String> sentences,
        String rulesUrl) {

    private static final int MOST_SENTENCES = 3;

    /** A stretch of text, marked where it made the topic match. */
    record Part(String text, boolean marked) {}

    static AlertMail of(Alert alert, String publicUrl) {
        var matched = alert.evidence().stream()
                .filter(evidence -> evidence.field().equals("text"))
                .map(Evidence::sentence)
                .filter(sentence -> !sentence.isBlank())
                .distinct()
                .toList();
        return new AlertMail(
                alert.title(),
                alert.evidence().stream().anyMatch(evidence -> evidence.field().equals("title")),
                webAddress(alert.url()),
                alert.sourceName(),
                alert.ruleName(),
                alert.topicName(),
                how(alert.prominence()),
                mark(alert.lead(), matched),
                matched.stream()
                        .filter(sentence -> !alert.lead().contains(sentence))
                        .limit(MOST_SENTENCES)
                        .toList(),
                publicUrl + "/alerts");
    }

    String subject() {
        return oneLine(topicName + ": " + title);
    }

    /** Cuts {@code text} where the sentences are in it. */
    static List<Part> mark(String text, List<String> sentences) {
        var parts = new ArrayList<Part>();
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            var sentence = startingAt(text, at, sentences);
            if (sentence != null) {
                add(parts, text.substring(done, at), false);
                add(parts, sentence, true);
                done = at + sentence.length();
                at = done - 1;
            }
        }
        add(parts, text.substring(done), false);
        return parts;
    }

    private static @Nullable String startingAt(String text, int at, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> text.startsWith(sentence, at))
                .findFirst()
                .orElse(null);
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    private static String how(Prominence prominence) {
        return switch (prominence) {
            case MAIN -> "is about";
            case NOTABLE -> "deals with";
            case PASSING -> "mentions";
        };
    }

    /** Only web addresses become links: the article's address comes from a page. */
    private static String webAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? url : "";
    }

    /** A header is one line, whatever the page said. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
