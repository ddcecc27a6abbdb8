package dev.vedette.bench.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as the scorers of the sets see them. */
public final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern SPACE = Pattern.compile(
            "[\\s\\u001c-\\u001f\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");

    private Tokens() {}

    public static List<String> of(@Nullable String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text == null ? "" : text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static List<String> lower(@Nullable String text) {
        return of(text == null ? null : text.toLowerCase(Locale.ROOT));
    }

    /** How often each run of so many tokens occurs; of a shorter text the one run it is. */
    public static Map<List<String>, Integer> runs(List<String> tokens, int length) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, tokens.size() - length + 1) && !tokens.isEmpty(); i++) {
            counts.merge(tokens.subList(i, Math.min(tokens.size(), i + length)), 1, Integer::sum);
        }
        return counts;
    }

    static <T> int shared(Map<T, Integer> one, Map<T, Integer> other) {
        int shared = 0;
        for (Map.Entry<T, Integer> entry : one.entrySet()) {
            shared += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }

    static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** White space runs as one space. */
    public static String plain(@Nullable String text) {
        return text == null ? "" : SPACE.matcher(text).replaceAll(" ").strip();
    }
}
