package dev.vedette.extraction.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which languages a script is used for; a text in a script is in one of its languages, whatever is declared. */
final class Scripts {

    private static final int SAMPLE = 2000;

    private static final Map<UnicodeScript, List<String>> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.THAI, List.of("th")),
            Map.entry(UnicodeScript.LAO, List.of("lo")),
            Map.entry(UnicodeScript.KHMER, List.of("km")),
            Map.entry(UnicodeScript.MYANMAR, List.of("my")),
            Map.entry(UnicodeScript.GEORGIAN, List.of("ka")),
            Map.entry(UnicodeScript.ARMENIAN, List.of("hy")),
            Map.entry(UnicodeScript.HEBREW, List.of("he", "yi")),
            Map.entry(UnicodeScript.GREEK, List.of("el")),
            Map.entry(UnicodeScript.HANGUL, List.of("ko")),
            Map.entry(UnicodeScript.TAMIL, List.of("ta")),
            Map.entry(UnicodeScript.TELUGU, List.of("te")),
            Map.entry(UnicodeScript.KANNADA, List.of("kn")),
            Map.entry(UnicodeScript.MALAYALAM, List.of("ml")),
            Map.entry(UnicodeScript.GUJARATI, List.of("gu")),
            Map.entry(UnicodeScript.GURMUKHI, List.of("pa")),
            Map.entry(UnicodeScript.ORIYA, List.of("or")),
            Map.entry(UnicodeScript.BENGALI, List.of("bn", "as")),
            Map.entry(UnicodeScript.SINHALA, List.of("si")),
            Map.entry(UnicodeScript.ETHIOPIC, List.of("am", "ti")),
            Map.entry(UnicodeScript.TIBETAN, List.of("bo", "dz")),
            Map.entry(UnicodeScript.THAANA, List.of("dv")),
            Map.entry(UnicodeScript.DEVANAGARI, List.of("hi", "mr", "ne", "sa", "mai", "bho")),
            Map.entry(
                    UnicodeScript.ARABIC,
                    List.of("ar", "fa", "ur", "ps", "ckb", "ug", "sd", "ks", "az", "ku", "pa", "ha", "kk")),
            Map.entry(
                    UnicodeScript.CYRILLIC,
                    List.of(
                            "ru", "uk", "bg", "be", "sr", "mk", "kk", "ky", "tg", "mn", "tt", "ba", "cv", "ce", "os",
                            "uz", "az", "bs", "me", "ab", "sah")),
            Map.entry(UnicodeScript.HAN, List.of("zh", "ja", "yue", "ko")),
            Map.entry(UnicodeScript.HIRAGANA, List.of("ja"))));

    private Scripts() {}

    /** The script of more than half of the letters; null where there is none. Kana among Han make Japanese. */
    static @Nullable UnicodeScript of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int step = Math.max(1, text.length() / SAMPLE);
        for (int i = 0; i < text.length(); i += step) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !Character.isSurrogate(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                counts.merge(script == UnicodeScript.KATAKANA ? UnicodeScript.HIRAGANA : script, 1, Integer::sum);
                letters++;
            }
        }
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (kana * 10 > letters && kana + counts.getOrDefault(UnicodeScript.HAN, 0) > letters / 2) {
            return UnicodeScript.HIRAGANA;
        }
        for (Map.Entry<UnicodeScript, Integer> count : counts.entrySet()) {
            if (count.getValue() * 2 > letters) {
                return count.getKey();
            }
        }
        return null;
    }

    /** Whether a language may be written so; of scripts with many languages, as the Latin one, any is. */
    static boolean fits(String language, @Nullable UnicodeScript script) {
        List<String> languages = script == null ? null : LANGUAGES.get(script);
        if (languages == null) {
            return script != UnicodeScript.LATIN || !isOther(language);
        }
        return languages.contains(language);
    }

    /** The language that such a script alone tells, most used first; null for the Latin one and its like. */
    static @Nullable String language(@Nullable UnicodeScript script) {
        List<String> languages = script == null ? null : LANGUAGES.get(script);
        return languages == null ? null : languages.getFirst();
    }

    /** Languages of the press that are hardly ever written in Latin letters. */
    private static boolean isOther(String language) {
        boolean known = false;
        for (Map.Entry<UnicodeScript, List<String>> entry : LANGUAGES.entrySet()) {
            known |= entry.getValue().contains(language);
        }
        return known
                && !List.of("sr", "bs", "az", "uz", "kk", "ku", "ha", "me", "ug", "tt")
                        .contains(language);
    }
}
