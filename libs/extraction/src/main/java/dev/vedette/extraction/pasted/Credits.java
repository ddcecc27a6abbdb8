package dev.vedette.extraction.pasted;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose picture it is: the forms in which lines say so, with or without the caption before. */
final class Credits {

    private static final int LONGEST = 120;

    private static final String LABEL =
            "(?:photos?|photographs?|pictures?|images?|fotos?|fotografie|bild(?:er)?|beeld|quelle|source|credits?|crédits?|"
                    + "imagen|imágenes|fuente|fonte|immagine|créditos?|imagem|zdjęcia?|fot\\.?|źródło|zdroj|fotó|kép|forrás|kuva|slika|"
                    + "fotoğraf|kaynak|фото|світлина|джерело|источник|снимка|φωτογραφία|πηγή|צילום|تصوير|الصورة|المصدر|عکس|منبع|फोटो|"
                    + "स्रोत|사진|写真|提供|图|圖|来源|來源|ảnh|nguồn|ภาพ)";

    private static final String NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?: [\\p{L}\\p{M}.'’&-]+){0,4}";

    /** "© Name", "Copyright Name" at the end; before it, the caption or nothing. */
    private static final Pattern MARK = Pattern.compile(
            "(?:^|\\b|[\\s.(\\[])(?:©|\\(c\\)|[Cc]opyright(?=\\s+(?:\\p{Lu}|\\d{4})))\\s*(?:copyright\\s*)?(.{2,100}?)[)\\]]?$",
            Pattern.UNICODE_CASE);

    /** "Photo: Name", "Foto von Name", alone or behind a caption. */
    private static final Pattern LABELLED = Pattern.compile(
            "(?:^|[\\s.(\\[])" + LABEL + "(?:\\s*(?:by|von|di|de|par|credit))?\\s*[:：/|]\\s*(.{2,100}?)[)\\]]?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "Name/Agency", "NAME / AGENCY", "AGENCY/Name" behind a sentence's end or alone. */
    private static final Pattern SLASHED = Pattern.compile("(?:^|[.!?…।。)\\]]\\s*|\\(|\\d)(" + NAME
            + "\\s?/\\s?[\\p{L}]" + "[\\p{L}\\p{M}.'’ -]{1,40}(?:\\s?/\\s?[\\p{L}\\p{M} ]{2,30})?)[)\\]]?\\.?$");

    private Credits() {}

    /** Where the credit begins and what it says. */
    record Credit(int start, String words) {}

    static @Nullable Credit in(String line) {
        for (Pattern form : new Pattern[] {MARK, LABELLED, SLASHED}) {
            Matcher matcher = form.matcher(line);
            if (matcher.find() && line.length() - matcher.start(1) <= LONGEST) {
                String words = matcher.group(1).strip();
                int start = matcher.start();
                while (start < matcher.start(1) && ".!?…।。)]0123456789".indexOf(line.charAt(start)) >= 0) {
                    start++;
                }
                return words.isEmpty() ? null : new Credit(start, words);
            }
        }
        return null;
    }

    /** Whether a line is nothing but a credit or a line of rights. */
    static boolean isAll(String line) {
        Credit credit = in(line);
        return credit != null && line.substring(0, credit.start()).strip().length() < 4;
    }
}
