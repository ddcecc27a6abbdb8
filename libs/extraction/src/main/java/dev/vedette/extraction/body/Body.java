package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import java.util.List;

/** The article's own text. {@code article} is false where the page has no text of its own, only links to others. */
public record Body(List<String> paragraphs, List<Caption> captions, boolean article) {

    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
