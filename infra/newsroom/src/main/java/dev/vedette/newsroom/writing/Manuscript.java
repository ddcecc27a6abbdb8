package dev.vedette.newsroom.writing;

import java.util.List;

/** What a reporter hands in: the text of an article, before a site prints it. */
public record Manuscript(
        String title,
        String author,
        String language,
        String section,
        List<String> paragraphs,
        String caption,
        String credit) {

    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
    }
}
