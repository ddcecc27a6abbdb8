package dev.vedette.extraction.body;

import org.jsoup.nodes.Element;

/**
 * A stretch of text that a reader sees as one: a paragraph, a heading, a list item, a table row.
 *
 * @param text white space collapsed; a line break inside is a newline
 * @param linked characters of it inside links
 * @param element the innermost block element around it
 * @param pictures images between the block before and this one
 */
record Block(String text, int linked, Kind kind, Element element, int pictures) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW
    }

    private static final int SOLID = 80;

    double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** Whether this reads like part of a story: long enough, mostly unlinked, no heading. */
    boolean isSolid() {
        return kind != Kind.HEADING
                && text.length() - linked >= 40
                && (text.length() >= SOLID || Texts.endsSentence(text))
                && linkDensity() < 0.5;
    }
}
