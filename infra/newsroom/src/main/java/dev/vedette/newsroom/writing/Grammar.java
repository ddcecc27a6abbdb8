package dev.vedette.newsroom.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that rewrite to text; see the package for the notation. */
final class Grammar {

    private static final Pattern SLOT = Pattern.compile("\\{(?:(\\d+)-(\\d+)|([a-z]+)(#\\d)?)}");
    private static final int DEEPEST = 12;

    private final Map<String, List<String>> rules;

    private Grammar(Map<String, List<String>> rules) {
        this.rules = rules;
    }

    /** A line {@code = name} opens a rule, each further line is an alternative. */
    static Grammar parse(String text) {
        Map<String, List<String>> rules = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("= ")) {
                open = rules.computeIfAbsent(line.substring(2), name -> new ArrayList<>());
            } else if (!line.isEmpty()) {
                open.add(line);
            }
        }
        return new Grammar(rules);
    }

    /** This grammar with the rules of a vocabulary instead of its own of the same name. */
    Grammar with(Map<String, List<String>> vocabulary) {
        Map<String, List<String>> all = new HashMap<>(rules);
        all.putAll(vocabulary);
        return new Grammar(all);
    }

    List<String> alternatives(String rule) {
        List<String> alternatives = rules.get(rule);
        if (alternatives == null) {
            throw new IllegalArgumentException("the grammar has no rule " + rule);
        }
        return alternatives;
    }

    /** Writes one text; {@code remembered} carries the {@code #} slots through an article. */
    String write(String pattern, RandomGenerator random, Map<String, String> remembered) {
        return write(pattern, random, remembered, 0);
    }

    private String write(String pattern, RandomGenerator random, Map<String, String> remembered, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("the grammar does not end at: " + pattern);
        }
        Matcher slot = SLOT.matcher(pattern);
        var text = new StringBuilder();
        while (slot.find()) {
            slot.appendReplacement(text, Matcher.quoteReplacement(fill(slot, random, remembered, depth)));
        }
        return slot.appendTail(text).toString();
    }

    private String fill(Matcher slot, RandomGenerator random, Map<String, String> remembered, int depth) {
        if (slot.group(1) != null) {
            int low = Integer.parseInt(slot.group(1));
            return Integer.toString(random.nextInt(low, Integer.parseInt(slot.group(2)) + 1));
        }
        String known = remembered.get(slot.group());
        if (known != null) {
            return known;
        }
        List<String> alternatives = alternatives(slot.group(3));
        String text = write(alternatives.get(random.nextInt(alternatives.size())), random, remembered, depth + 1);
        if (slot.group(4) != null) {
            remembered.put(slot.group(), text);
        }
        return text;
    }
}
