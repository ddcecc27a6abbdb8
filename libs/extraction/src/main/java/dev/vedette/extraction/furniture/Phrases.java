package dev.vedette.extraction.furniture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The wording of furniture, by section: a line in brackets begins one, {@code #} a comment. */
final class Phrases {

    private static final Map<String, Set<String>> SECTIONS = read("furniture.txt");

    private Phrases() {}

    static Set<String> section(String name) {
        return SECTIONS.getOrDefault(name, Set.of());
    }

    static Map<String, Set<String>> read(String resource) {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> section = new LinkedHashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section =
                            sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new LinkedHashSet<>());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    section.add(line.strip());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sections;
    }
}
