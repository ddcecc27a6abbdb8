package dev.vedette.local.suite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of Maven's lines are worth a person's time: modules, test classes, errors, and what tests print. */
final class BuildLine {

    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+?) \\S+\\s+\\[(\\d+/\\d+)]");
    private static final Pattern TEST_CLASS =
            Pattern.compile("\\[(?:INFO|WARNING|ERROR)] (Tests run: .*Time elapsed: .*)");

    /** What the compiler's checks add below a warning, which is left out. */
    private static final Pattern ADVICE = Pattern.compile("\\s+(?:\\(see https?://\\S+\\)|Did you mean .*)");

    private BuildLine() {}

    static Optional<String> shown(String line) {
        Matcher module = MODULE.matcher(line);
        if (module.matches()) {
            return Optional.of("[" + module.group(2) + "] " + module.group(1));
        }
        Matcher tests = TEST_CLASS.matcher(line);
        if (tests.matches()) {
            return Optional.of(
                    "  " + tests.group(1).replace(", Time elapsed:", ",").replace("Tests run: ", "tests "));
        }
        boolean noise = line.isBlank()
                || line.startsWith("[INFO]")
                || line.startsWith("[WARNING]")
                || ADVICE.matcher(line).matches();
        return noise ? Optional.empty() : Optional.of("  " + line);
    }
}
