package dev.vedette.extraction.body;

import java.util.Locale;
import java.util.Set;

/**
 * Prompts of several sentences: to load an embed of a third party, to agree to cookies, to report a misprint. Each is
 * known by words that only together mean it; the words are in {@code furniture.txt}.
 */
final class Prompts {

    private static final int LONGEST = 320;

    private static final String[] OUTSIDE = words("outside content");
    private static final String[] CONSENT = words("consent");
    private static final String[] COOKIES = words("cookies");
    private static final String[] PRIVACY = words("privacy");
    private static final String[] ADDRESS = words("address to the reader");

    private Prompts() {}

    static boolean isPrompt(String paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String text = paragraph.toLowerCase(Locale.ROOT);
        return holds(text, CONSENT) && holds(text, OUTSIDE)
                || holds(text, COOKIES) && holds(text, PRIVACY) && holds(text, ADDRESS)
                || text.contains("ctrl") && text.replace(" ", "").contains("ctrl+enter");
    }

    private static boolean holds(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String section) {
        Set<String> words = Phrases.section(section);
        return words.toArray(String[]::new);
    }
}
