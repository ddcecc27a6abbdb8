package dev.vedette.sources.robots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Cases of Google's parser, where there are any: {@code -Dvedette.robots.cases=FILE}. */
class RobotsCasesTest {

    private static final String PROPERTY = "vedette.robots.cases";
    private static List<Case> cases = List.of();

    /** One case of the file. */
    record Case(String id, String group, byte[] robots, String userAgent, String url, boolean allowed) {
        boolean passes() {
            var robotsTxt = RobotsTxt.parse(robots, userAgent);
            return robotsTxt.allows(url) == allowed;
        }
    }

    @BeforeAll
    static void readCases() throws IOException {
        var file = System.getProperty(PROPERTY);
        assumeTrue(file != null && Files.exists(Path.of(file)), "-D" + PROPERTY + "=FILE names no file of cases");
        var read = new ArrayList<Case>();
        for (var it : new ObjectMapper().readTree(Path.of(String.valueOf(file)).toFile())) {
            read.add(new Case(
                    it.get("id").asText(),
                    it.get("group").asText(),
                    Base64.getDecoder().decode(it.get("robots_b64").asText()),
                    it.get("userAgent").asText(),
                    it.get("url").asText(),
                    it.get("allowed").asBoolean()));
        }
        cases = read;
    }

    @Test
    void every_case_of_the_standard_passes() {
        assertThat(failed("rfc9309")).isEmpty();
    }

    @Test
    void every_case_of_googles_extensions_passes() {
        assertThat(failed("google-extension")).isEmpty();
    }

    private static List<String> failed(String group) {
        assertThat(cases).anyMatch(it -> it.group().equals(group));
        return cases.stream()
                .filter(it -> it.group().equals(group) && !it.passes())
                .map(Case::id)
                .toList();
    }
}
