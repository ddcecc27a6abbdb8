package dev.vedette.stories.pairs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What was written by hand in one language: sections that begin with {@code == kind name}. */
public final class Written {

    public static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "uk", "ru", "ar", "zh");

    private record Section(String kind, String name, String body) {}

    private final List<Section> sections = new ArrayList<>();

    private Written(String file) {
        for (String section : file.split("(?m)^== ")) {
            if (!section.isBlank()) {
                String[] heading = section.lines().findFirst().orElseThrow().split(" ");
                sections.add(new Section(
                        heading[0],
                        heading.length > 1 ? heading[1] : "",
                        section.substring(section.indexOf('\n')).strip()));
            }
        }
    }

    public static Written in(String language) {
        try (InputStream file =
                Objects.requireNonNull(Written.class.getResourceAsStream("/pairs/" + language + ".txt"))) {
            return new Written(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the happenings: the first may be looked at, the second is kept aside. */
    public List<String> happenings() {
        return sections.stream()
                .filter(section -> section.kind.equals("base"))
                .map(Section::name)
                .toList();
    }

    /** A text without its headline. */
    public List<String> paragraphs(String kind, String name) {
        List<String> all = Arrays.asList(body(kind, name).split("\n\n"));
        return all.subList(1, all.size());
    }

    public String headline(String kind, String name) {
        return body(kind, name).lines().findFirst().orElseThrow();
    }

    public List<String> all(String kind) {
        return sections.stream()
                .filter(section -> section.kind.equals(kind))
                .map(Section::body)
                .toList();
    }

    private String body(String kind, String name) {
        return sections.stream()
                .filter(section -> section.kind.equals(kind) && section.name.equals(name))
                .findFirst()
                .orElseThrow()
                .body;
    }
}
