package dev.vedette.newsroom.press;

import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.writing.Manuscript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A change in place: a paragraph at the end, another title, or both. */
public record Edit(@Nullable String addParagraph, @Nullable String title) {

    public Edit {
        if (addParagraph == null && title == null) {
            throw new Refusal(400, "addParagraph", "an edit needs addParagraph, title or both");
        }
        if (addParagraph != null && addParagraph.isBlank()) {
            throw new Refusal(400, "addParagraph", "a paragraph has at least one letter");
        }
        if (title != null && title.isBlank()) {
            throw new Refusal(400, "title", "a title has at least one letter");
        }
    }

    Manuscript apply(Manuscript text) {
        List<String> paragraphs = new ArrayList<>(text.paragraphs());
        if (addParagraph != null) {
            paragraphs.add(addParagraph);
        }
        return new Manuscript(
                title == null ? text.title() : title,
                text.author(),
                text.language(),
                text.section(),
                paragraphs,
                text.caption(),
                text.credit());
    }
}
