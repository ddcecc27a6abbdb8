package dev.vedette.newsroom.press;

import dev.vedette.newsroom.writing.Manuscript;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Ids and paths. The same articles published in the same order get the same ones in every run. */
final class Addresses {

    private static final int LONGEST_SLUG = 70;

    private Addresses() {}

    static String id(Site site, Manuscript text, long number) {
        long hash = 0xcbf29ce484222325L; // FNV-1a, 64 bits
        for (String part : List.of(site.name(), text.title(), text.paragraphs().getFirst(), Long.toString(number))) {
            for (int at = 0; at < part.length(); at++) {
                hash = (hash ^ part.charAt(at)) * 0x100000001b3L;
            }
        }
        return HexFormat.of().toHexDigits(hash, 12);
    }

    static String path(Manuscript text, String id) {
        return "/" + slug(text.section()) + "/" + slug(text.title()) + "-" + id;
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST_SLUG ? plain : plain.substring(0, plain.lastIndexOf('-', LONGEST_SLUG));
    }
}
