package dev.vedette.newsroom.press;

import dev.vedette.newsroom.writing.Manuscript;
import java.util.ArrayList;
import java.util.List;

/** What a desk does to a text taken over: a dateline, a word here and there, a source line, a cut. */
final class Syndication {

    private static final int LONG_ENOUGH_TO_CUT = 6;

    private Syndication() {}

    static Manuscript of(Article original, Site to) {
        Manuscript text = original.text();
        boolean german = text.language().equals("de");
        List<String> paragraphs = new ArrayList<>(text.paragraphs());
        paragraphs.set(0, "(" + original.site().title() + ") – " + paragraphs.getFirst());
        paragraphs.replaceAll(Syndication::touch);
        if (paragraphs.size() >= LONG_ENOUGH_TO_CUT) {
            paragraphs.removeLast();
        }
        paragraphs.add(
                german
                        ? "Dieser Text erschien zuerst bei " + original.site().title() + "."
                        : "This report first appeared in " + original.site().title() + ".");
        return new Manuscript(
                text.title(),
                german ? "Redaktion " + to.title() : to.title() + " staff",
                text.language(),
                text.section(),
                paragraphs,
                text.caption(),
                text.credit());
    }

    private static String touch(String paragraph) {
        return paragraph
                .replace(" about ", " roughly ")
                .replace(" began ", " started ")
                .replace(" rund ", " etwa ")
                .replace(" sagte ", " erklärte ");
    }
}
