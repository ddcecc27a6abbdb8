package dev.vedette.local.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser of Chromium's family.
 *
 * @param program its executable
 * @param environment what it needs besides this process's own
 */
public record Browser(Path program, Map<String, String> environment) {

    private static final String SETTING = "VEDETTE_BROWSER";
    private static final List<String> COMMANDS = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "msedge");
    private static final List<String> PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/opt/google/chrome",
            "/opt/microsoft/msedge",
            "/opt/homebrew/bin");
    private static final List<String> APPLICATIONS = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    public Browser {
        environment = Map.copyOf(environment);
    }

    /**
     * The machine's browser, or one that is brought.
     *
     * @throws NoBrowserException where there is none and none can be brought; its message says what to install
     */
    public static Browser find() {
        return installed(System.getenv()).orElseGet(BroughtBrowser::get);
    }

    /**
     * The machine's browser.
     *
     * @throws NoBrowserException where the environment names one that is not there
     */
    public static Optional<Browser> installed(Map<String, String> environment) {
        String named = environment.getOrDefault(SETTING, "");
        if (!named.isBlank()) {
            return Optional.of(named(Path.of(named)));
        }
        return candidates(environment.getOrDefault("PATH", ""))
                .filter(Files::isExecutable)
                .map(program -> new Browser(program, Map.of()))
                .findFirst();
    }

    private static Browser named(Path program) {
        if (!Files.isExecutable(program)) {
            throw new NoBrowserException(SETTING + " names " + program + ", which is no program");
        }
        return new Browser(program, Map.of());
    }

    private static Stream<Path> candidates(String path) {
        Stream<String> folders = Stream.concat(
                Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isBlank()), PLACES.stream());
        Stream<Path> commands = folders.flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)));
        return Stream.concat(commands, APPLICATIONS.stream().map(Path::of));
    }
}
