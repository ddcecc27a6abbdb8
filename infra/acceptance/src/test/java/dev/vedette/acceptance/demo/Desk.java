package dev.vedette.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dev.vedette.local.place.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A browser at the desk, headless. Screenshots go to {@code target/screenshots}. */
final class Desk implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = launch(dev.vedette.local.browser.Browser.find());
    private final Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1360, 900));
    private final List<String> complaints = new ArrayList<>();
    private final URI url;

    Desk(URI url) {
        this.url = url;
        page.setDefaultTimeout(30_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private Browser launch(dev.vedette.local.browser.Browser program) {
        var environment = new HashMap<>(System.getenv());
        environment.putAll(program.environment());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.program())
                        .setEnv(environment)
                        .setArgs(FLAGS));
    }

    void signIn(String user, String password) {
        page.navigate(url.resolve("/sign-in").toString());
        page.fill("#username", user);
        page.fill("#password", password);
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(url.toString()) && !address.contains("/auth/"));
    }

    Page open(String path) {
        page.navigate(url.resolve(path).toString());
        return page;
    }

    /** The screen that is open. */
    Page page() {
        return page;
    }

    /** Ends the session as far as the browser knows. */
    List<Cookie> takeSession() {
        var cookies = page.context().cookies();
        page.context().clearCookies();
        return cookies;
    }

    void giveBack(List<Cookie> session) {
        page.context().addCookies(session);
    }

    /** Opens a page that is not the desk's, such as the mail box. */
    Page visit(URI address) {
        page.navigate(address.toString());
        return page;
    }

    void use(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    /** What axe finds wrong with the present screen, one line each. */
    List<String> accessibilityViolations() {
        page.evaluate(axe());
        @SuppressWarnings("unchecked")
        var found = (List<String>) page.evaluate("() => axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], "
                + "rules: {'landmark-unique': {enabled: true}, 'landmark-no-duplicate-banner': {enabled: true}}})"
                + ".then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' | ')))");
        return found;
    }

    /** Errors that the browser's console showed so far. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private static String axe() {
        var script = Home.find().root().resolve("gateway/ui/node_modules/axe-core/axe.min.js");
        assertThat(script).as("axe-core is a development dependency of the UI").exists();
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
