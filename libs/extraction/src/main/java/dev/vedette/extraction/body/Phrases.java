package dev.vedette.extraction.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The wording of furniture, from {@code furniture.txt}, by section. */
final class Phrases {

    private static final Map<String, Set<String>> SECTIONS = read();

    private Phrases() {}

    static Set<String> section(String name) {
        return SECTIONS.getOrDefault(name, Set.of());
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = Phrases.class.getResourceAsStream("furniture.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource furniture.txt is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Set<String> section = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
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
