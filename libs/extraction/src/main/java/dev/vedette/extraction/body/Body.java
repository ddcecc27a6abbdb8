package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import java.util.List;

/**
 * The article's own text.
 *
 * @param article false where the page has no text of its own, only links to others
 * @param cut whether the page holds more blocks than are judged
 */
public record Body(List<String> paragraphs, List<Caption> captions, boolean article, boolean cut) {

    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
