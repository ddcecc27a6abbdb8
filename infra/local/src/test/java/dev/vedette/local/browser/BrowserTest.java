package dev.vedette.local.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {

    @TempDir
    Path folder;

    @Test
    void the_browser_that_the_environment_names_comes_first() throws IOException {
        var onPath = program("chromium");
        var named = program("my-browser");

        assertThat(Browser.installed(Map.of("VEDETTE_BROWSER", named.toString(), "PATH", folder.toString())))
                .get()
                .extracting(Browser::program)
                .isEqualTo(named)
                .isNotEqualTo(onPath);
    }

    @Test
    void a_browser_on_the_path_is_found() throws IOException {
        var edge = program("microsoft-edge");

        assertThat(Browser.installed(Map.of("PATH", "/nowhere:" + folder)))
                .get()
                .extracting(Browser::program)
                .isEqualTo(edge);
    }

    @Test
    void a_named_browser_that_is_not_there_is_told_by_its_name() {
        var missing = folder.resolve("missing").toString();

        assertThatThrownBy(() -> Browser.installed(Map.of("VEDETTE_BROWSER", missing)))
                .isInstanceOf(NoBrowserException.class)
                .hasMessageContaining("VEDETTE_BROWSER names " + missing);
    }

    @Test
    void one_is_brought_only_where_the_package_has_a_program_for_the_machine() {
        assertThat(BroughtBrowser.isFor("Linux", "amd64")).isTrue();
        assertThat(BroughtBrowser.isFor("Linux", "aarch64")).isFalse();
        assertThat(BroughtBrowser.isFor("Mac OS X", "x86_64")).isFalse();
    }

    private Path program(String name) throws IOException {
        var file = Files.createFile(folder.resolve(name));
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
