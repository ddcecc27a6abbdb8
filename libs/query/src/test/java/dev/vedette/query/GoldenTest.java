package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Prominence against what a reader says. */
class GoldenTest {

    record Label(Prominence expected, String query, Document article) {}

    @Test
    void prominence_is_what_a_reader_says_nearly_always_and_never_far_off() throws IOException {
        List<Label> labels = labels();
        List<String> wrong = new ArrayList<>();
        for (Label label : labels) {
            Tag tag = tag(label);
            if (tag.prominence() != label.expected()) {
                wrong.add(label.article().title() + ": " + label.query() + " is " + tag.prominence() + " ("
                        + tag.salience() + "), to readers " + label.expected());
            }
            assertThat(Math.abs(tag.prominence().ordinal() - label.expected().ordinal()))
                    .as(label.toString())
                    .isLessThan(2);
        }
        System.out.println("prominence: " + (labels.size() - wrong.size()) + " of " + labels.size() + " labels\n"
                + String.join("\n", wrong));
        assertThat(labels.stream().map(Label::article).distinct()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).hasSizeLessThanOrEqualTo(labels.size() / 10);
    }

    private static Tag tag(Label label) {
        QueryIndex index = new QueryIndex();
        index.put("topic", QueryParser.parse(label.query()));
        List<Tag> tags = index.match(label.article());
        assertThat(tags).as(label.toString()).hasSize(1);
        assertThat(tags.getFirst().evidence()).as(label.toString()).isNotEmpty();
        return tags.getFirst();
    }

    private static List<Label> labels() throws IOException {
        try (InputStream file = Objects.requireNonNull(GoldenTest.class.getResourceAsStream("golden.txt"))) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .skip(1)
                    .flatMap(block -> labels(block).stream())
                    .toList();
        }
    }

    private static List<Label> labels(String block) {
        String[] parts = block.split("\n", 3);
        Document article = Document.of(parts[1], parts[2].strip());
        return Arrays.stream(parts[0].split(" \\| "))
                .map(label -> label.split(": ", 2))
                .map(label -> new Label(Prominence.valueOf(label[0]), label[1], article))
                .toList();
    }
}
