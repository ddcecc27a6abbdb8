package dev.vedette.local.browser;

import dev.vedette.local.place.Cache;
import dev.vedette.local.place.Home;
import dev.vedette.local.process.Child;
import dev.vedette.local.process.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** The browser of the npm package that {@code infra/local/browser/package-lock.json} pins: a headless Chromium. */
final class BroughtBrowser {

    private static final String ADVICE =
            "install Chromium, Chrome or Edge (apt-get install chromium, brew install --cask chromium),"
                    + " or set VEDETTE_BROWSER to a program";
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "unpack.mjs");

    private BroughtBrowser() {}

    static Browser get() {
        if (!isFor(System.getProperty("os.name"), System.getProperty("os.arch"))) {
            throw new NoBrowserException("no browser found, and none can be brought for this machine: " + ADVICE);
        }
        Path folder = Cache.get("browser-" + version(), BroughtBrowser::fill);
        return new Browser(
                folder.resolve("chromium"),
                Map.of(
                        "LD_LIBRARY_PATH", folder.resolve("al2023/lib").toString(),
                        "FONTCONFIG_PATH", folder.resolve("fonts").toString()));
    }

    /** The package holds a program for this system only. */
    static boolean isFor(String system, String architecture) {
        return system.equals("Linux") && (architecture.equals("amd64") || architecture.equals("x86_64"));
    }

    private static Path source() {
        return Home.find().root().resolve("infra/local/browser");
    }

    /** Follows from what is pinned, so that another version is another folder. */
    private static String version() {
        CRC32 sum = new CRC32();
        try {
            for (String file : FILES) {
                sum.update(Files.readAllBytes(source().resolve(file)));
            }
        } catch (IOException e) {
            throw new IllegalStateException("infra/local/browser cannot be read", e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void fill(Path folder) throws IOException {
        for (String file : FILES) {
            Files.copy(source().resolve(file), folder.resolve(file));
        }
        run(folder, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder.toString()));
        run(folder, List.of("node", folder.resolve("unpack.mjs").toString()));
    }

    private static void run(Path folder, List<String> line) {
        Path log = folder.resolve("install.log");
        Child child = Child.start(Command.of(line, Map.of(), log));
        if (!child.endsWithin(TimeUnit.MINUTES.toMillis(5)) || !child.succeeded()) {
            child.kill();
            throw new NoBrowserException("no browser found, and none could be brought (see " + log + "): " + ADVICE);
        }
    }
}
