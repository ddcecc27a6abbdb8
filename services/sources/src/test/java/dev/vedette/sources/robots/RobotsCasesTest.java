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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases of Google's parser. They lie beside the repository, not in it: where they are absent nothing is tested. */
class RobotsCasesTest {

    private static final String FILE = "../shared/bench/robots-cases.json";
    private List<Case> cases = List.of();

    /** One case of the file. */
    record Case(String id, String group, byte[] robots, String userAgent, String url, boolean allowed) {
        boolean passes() {
            var robotsTxt = RobotsTxt.parse(robots, userAgent);
            return robotsTxt.allows(url) == allowed;
        }
    }

    @BeforeEach
    void readCases() throws IOException {
        var file = find();
        assumeTrue(file != null, "There are no cases of robots.txt at " + FILE + " of the repository");
        var read = new ArrayList<Case>();
        for (var it : new ObjectMapper().readTree(Objects.requireNonNull(file).toFile())) {
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

    /** From the folder of the module up to the root of the repository. */
    private static @Nullable Path find() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve(FILE).normalize();
            if (Files.isRegularFile(file)) {
                return file;
            }
        }
        return null;
    }

    @Test
    void every_case_of_the_standard_passes() {
        assertThat(failed("rfc9309")).isEmpty();
    }

    @Test
    void every_case_of_googles_extensions_passes() {
        assertThat(failed("google-extension")).isEmpty();
    }

    private List<String> failed(String group) {
        assertThat(cases).anyMatch(it -> it.group().equals(group));
        return cases.stream()
                .filter(it -> it.group().equals(group) && !it.passes())
                .map(Case::id)
                .toList();
    }
}
