package dev.vedette.feeds;

import dev.vedette.feeds.html.PlainText;

/**
 * A title, a summary, a body.
 *
 * @param value safe HTML, or plain characters in which nothing is markup
 * @param isHtml which of the two
 */
public record Text(String value, boolean isHtml) {

    /** As HTML that is safe to show. */
    public String html() {
        return isHtml ? value : PlainText.asHtml(value);
    }

    /** What a reader sees, on one line. To show it in a page, escape it. */
    public String plain() {
        return isHtml ? PlainText.of(value) : PlainText.oneLine(value);
    }

    /** The value, which is escaped where somebody who takes plain characters for HTML would find tags in it. */
    public String unambiguous() {
        return !isHtml && PlainText.hasTags(value) ? html() : value;
    }
}
