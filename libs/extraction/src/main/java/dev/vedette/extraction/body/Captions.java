package dev.vedette.extraction.body;

import dev.vedette.extraction.Caption;
import dev.vedette.extraction.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes captions out of a page, with the credit split off. */
public final class Captions {

    /** Words before a credit's colon; the pattern is only tried where there is one. */
    private static final String[] LABELS = {
        "photo",
        "picture",
        "image",
        "fot",
        "bild",
        "quelle",
        "source",
        "credit",
        "crédit",
        "fuente",
        "fonte",
        "фото",
        "джерело",
        "источник"
    };

    private static final Pattern CREDIT = Pattern.compile(
            "(?:[(\\[]\\s*)?(?:(?<![\\p{L}\\p{N}-])(?:photo|picture|image|foto|bild|quelle|source|credit|crédit|fuente|fonte|fot\\.|фото|джерело|"
                    + "источник)s?\\s*(?:by|credit|von|di|de|par)?\\s*[:：]|©|\\(c\\)|&copy;)\\s*(.{2,80}?)\\s*[)\\]]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Captions() {}

    static List<Caption> in(Element root) {
        List<Caption> captions = new ArrayList<>();
        for (Element element : root.getAllElements()) {
            String text = isCaption(element) ? element.text() : "";
            if (!text.isBlank()) {
                Caption caption = split(text);
                if (captions.size() < Limits.MAX_CAPTIONS && !captions.contains(caption)) {
                    captions.add(caption);
                }
            }
        }
        return captions;
    }

    /** Whether a block is made of a caption: it is told beside the text, not in it. */
    static boolean holds(Element element) {
        Element parent = element.parent();
        return isCaption(element) || parent != null && isCaption(parent);
    }

    private static boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || element.attributesSize() > 0
                        && (element.hasClass("wp-caption-text")
                                || element.attributes().get("itemprop").equalsIgnoreCase("caption"));
    }

    /** Whether a text ends in whose picture it is. */
    static boolean endsInCredit(String text) {
        String end = text.length() > 130 ? text.substring(text.length() - 130) : text;
        boolean marked = end.indexOf('©') >= 0
                || end.contains("(c)")
                || (end.indexOf(':') >= 0 || end.indexOf('：') >= 0) && holdsLabel(end.toLowerCase(Locale.ROOT));
        return marked && CREDIT.matcher(end).find();
    }

    private static boolean holdsLabel(String text) {
        for (String label : LABELS) {
            if (text.contains(label)) {
                return true;
            }
        }
        return false;
    }

    /** Parts "A bridge at dawn. Photo: Ada Writer" into words and credit. */
    public static Caption split(String caption) {
        Matcher matcher = CREDIT.matcher(caption);
        return matcher.find()
                ? new Caption(
                        caption.substring(0, matcher.start()).strip(),
                        matcher.group(1).strip())
                : new Caption(caption, null);
    }
}
