package dev.vedette.sources.listing;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The words a link goes by. */
final class LinkTitle {

    private static final int LONGEST = 300;

    private LinkTitle() {}

    /** Of a card, whose link holds headline and teaser, the headline. */
    static @Nullable String of(Element anchor, Element found) {
        var heading = anchor.selectFirst("h1, h2, h3, h4, h5");
        if (heading != null && heading.hasText()) {
            return cut(heading.text());
        }
        if (anchor.hasText()) {
            return cut(anchor.text());
        }
        if (found.hasText()) {
            return cut(found.text());
        }
        var image = anchor.selectFirst("img[alt]");
        var words = anchor.hasAttr("title") ? anchor.attr("title") : image == null ? "" : image.attr("alt");
        return words.isBlank() ? null : cut(words);
    }

    /** How many words a headline has; two signs of scripts that put no spaces between words count as one. */
    static int words(@Nullable String title) {
        if (title == null || title.isBlank()) {
            return 0;
        }
        var unspaced = title.codePoints().filter(LinkTitle::isUnspaced).count();
        return title.strip().split("\\s+").length + (int) (unspaced / 2);
    }

    private static boolean isUnspaced(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static String cut(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + "…";
    }
}
