package dev.vedette.feeds.dates;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of months, whole and abbreviated, in the languages of the press; where two languages differ, English wins. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro", "hr", "sl",
            "el", "ru", "uk", "bg", "tr", "et", "lv", "lt", "ca", "id");

    /** Forms that the tables of the JDK do not have. */
    private static final Map<String, Integer> MORE = Map.ofEntries(
            Map.entry("sept", 9),
            Map.entry("mrz", 3),
            Map.entry("mär", 3),
            Map.entry("ιαν", 1),
            Map.entry("μάϊ", 5),
            Map.entry("μαϊ", 5),
            Map.entry("ιούν", 6),
            Map.entry("ιον", 6),
            Map.entry("ιούλ", 7),
            Map.entry("ιολ", 7),
            Map.entry("αύγ", 8));

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** 1 to 12, or null. */
    static @Nullable Integer number(String word) {
        String key = key(word);
        return NUMBERS.get(key);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(MORE);
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.of(language));
            for (int month = 0; month < 12; month++) {
                numbers.putIfAbsent(key(symbols.getMonths()[month]), month + 1);
                numbers.putIfAbsent(key(symbols.getShortMonths()[month]), month + 1);
            }
        }
        numbers.keySet().removeIf(name -> name.length() < 3 || Character.isDigit(name.charAt(0)));
        return Map.copyOf(numbers);
    }

    private static String key(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
