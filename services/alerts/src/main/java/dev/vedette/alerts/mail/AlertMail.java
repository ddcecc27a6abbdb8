package dev.vedette.alerts.mail;

import dev.vedette.alerts.message.AlertMessage;
import dev.vedette.alerts.message.AlertMessage.Topic;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alert mail says, ready for the templates.
 *
 * @param reasons what the article has to do with each topic that it matched, the most prominent first
 * @param lead the article's first paragraph, in parts of which some are to be marked
 * @param sentences further sentences that made a topic match
 * @param rulesUrl where the rule can be changed or switched off
 */
record AlertMail(
        String title,
        boolean titleMatched,
        String url,
        String sourceName,
        String ruleName,
        List<Reason> reasons,
        List<Part> lead,
        List<String> sentences,
        String rulesUrl) {

    private static final int MOST_SENTENCES = 3;

    /** A stretch of text, marked where it made a topic match. */
    record Part(String text, boolean marked) {}

    /** That the article is about, deals with or mentions a topic. */
    record Reason(String how, String topic) {

        static Reason of(Topic topic) {
            return new Reason(AlertMail.how(topic.prominence()), OneLine.of(topic.name()));
        }
    }

    static AlertMail of(AlertMessage alert, String publicUrl) {
        var evidence = alert.topics().stream()
                .flatMap(topic -> topic.evidence().stream())
                .toList();
        var matched = sentences(evidence);
        return new AlertMail(
                OneLine.of(alert.title()),
                evidence.stream().anyMatch(found -> found.field().equals("title")),
                webAddress(alert.url()),
                OneLine.of(alert.sourceName()),
                OneLine.of(alert.ruleName()),
                alert.topics().stream().map(Reason::of).toList(),
                mark(alert.lead(), matched),
                matched.stream()
                        .filter(sentence -> !alert.lead().contains(sentence))
                        .limit(MOST_SENTENCES)
                        .toList(),
                publicUrl + "/alerts");
    }

    private static List<String> sentences(List<Evidence> evidence) {
        return evidence.stream()
                .filter(found -> found.field().equals("text"))
                .map(Evidence::sentence)
                .filter(sentence -> !sentence.isBlank())
                .distinct()
                .toList();
    }

    String subject() {
        return reasons.getFirst().topic() + ": " + title;
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
}
