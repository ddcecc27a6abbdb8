package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Pages made to hurt yield a bounded, clear result. */
class BoundsTest {

    private static final String PROSE =
            "<p>The harbour was quiet on Thursday, the pilots said, and nobody expected ships.</p>"
                    + "<p>Two tugs lay at the quay; their crews had gone home for the night, as they do in winter.</p>";

    private final Extractor extractor = new Extractor();

    @Test
    void nesting_of_a_hundred_thousand_levels_is_cut() {
        Extraction found = extractor.extract("<div>".repeat(100_000) + PROSE, null);

        assertThat(found.text()).contains("The harbour was quiet");
    }

    @Test
    void a_script_of_fifty_megabytes_is_not_read_to_its_end() {
        byte[] page = ("<body>" + PROSE + "<script>" + "x".repeat(50 * 1024 * 1024) + "</script>")
                .getBytes(StandardCharsets.UTF_8);

        Extraction found = extractor.extract(new Page(page, "text/html; charset=utf-8", null));

        assertThat(found.truncated()).isTrue();
        assertThat(found.text()).contains("The harbour was quiet").doesNotContain("xxx");
    }

    @Test
    void entities_are_not_expanded_into_each_other() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE html [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Extraction found = extractor.extract(
                bomb + "]><body>" + PROSE + "<p>&a29; said the mate, and that was all that he said.</p>", null);

        assertThat(found.text().length()).isLessThan(2_000);
    }

    @Test
    void nuls_are_no_text() {
        Extraction found = extractor.extract(PROSE.replace("quiet", "qu\0iet") + "\0\0\0", null);

        assertThat(found.text()).contains("The harbour was").doesNotContain("\0");
    }

    @Test
    void more_nodes_than_the_limit_are_left_out_and_said_to_be() {
        Extraction found = extractor.extract("<body>" + PROSE + "<b>i</b>".repeat(Limits.MAX_NODES), null);

        assertThat(found.truncated()).isTrue();
        assertThat(found.text()).contains("The harbour was quiet");
    }

    @Test
    void nothing_at_all_is_no_article() {
        Extraction found = extractor.extract(new Page(new byte[0], null, null));

        assertThat(found.article()).isFalse();
        assertThat(found.text()).isEmpty();
        assertThat(extractor.extractText("").article()).isFalse();
    }
}
