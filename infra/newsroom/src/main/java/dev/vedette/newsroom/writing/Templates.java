package dev.vedette.newsroom.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All templates and grammars of the resources, read once. */
public final class Templates {

    /** The article of the worked example. */
    public static final String WORKED_EXAMPLE = "bakhmut";

    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Map<String, Grammar> grammars = new LinkedHashMap<>();

    public Templates() {
        for (String name : read("/templates/index.txt").strip().split("\n")) {
            templates.put(name, Template.parse(name, read("/templates/" + name + ".txt")));
        }
        for (Template template : templates.values()) {
            grammars.computeIfAbsent(
                    template.article().language(), language -> Grammar.parse(read("/grammar/" + language + ".txt")));
        }
    }

    public List<String> names() {
        return List.copyOf(templates.keySet());
    }

    /** Names of the templates in a language, in the order of the index. */
    public List<String> names(String language) {
        return templates.values().stream()
                .filter(t -> t.article().language().equals(language))
                .map(Template::name)
                .toList();
    }

    public String language(String name) {
        return Objects.requireNonNull(find(name), name).article().language();
    }

    public @Nullable Template find(String name) {
        return templates.get(name);
    }

    /** The article as written by hand, or another one on its subject for a seed. */
    public Manuscript write(Template template, @Nullable Long seed) {
        if (seed == null) {
            return template.article();
        }
        Grammar grammar = grammars.get(template.article().language());
        if (grammar == null) {
            throw new IllegalStateException(
                    "no grammar for " + template.article().language());
        }
        return new Writer(grammar, template, seed).compose();
    }

    private static String read(String resource) {
        try (InputStream in = Templates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing in the jar: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
