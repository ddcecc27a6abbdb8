package dev.vedette.newsroom.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A hand-written article and the vocabulary to write others on its subject.
 *
 * @param vocabulary rules that join those of the language's grammar, such as {@code headline}
 */
public record Template(String name, Manuscript article, Map<String, List<String>> vocabulary) {

    private static final List<String> OF_THE_ARTICLE =
            List.of("title", "author", "language", "section", "caption", "credit");

    /** Header lines {@code key: value | value}, a blank line, then paragraphs apart by blank lines. */
    static Template parse(String name, String text) {
        String[] blocks = text.strip().split("\n\\s*\n");
        Map<String, List<String>> header = new LinkedHashMap<>();
        for (String line : blocks[0].split("\n")) {
            int colon = line.indexOf(": ");
            header.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>())
                    .addAll(List.of(line.substring(colon + 2).split(" \\| ")));
        }
        List<String> paragraphs = List.of(blocks).subList(1, blocks.length).stream()
                .map(block -> block.strip().replaceAll("\\s+", " "))
                .toList();
        var article = new Manuscript(
                one(header, "title"),
                one(header, "author"),
                one(header, "language"),
                one(header, "section"),
                paragraphs,
                one(header, "caption"),
                one(header, "credit"));
        header.keySet().removeAll(OF_THE_ARTICLE);
        return new Template(name, article, Map.copyOf(header));
    }

    private static String one(Map<String, List<String>> header, String key) {
        List<String> values = header.get(key);
        if (values == null || values.size() != 1) {
            throw new IllegalArgumentException("a template has exactly one " + key + ", not " + values);
        }
        return values.getFirst();
    }
}
