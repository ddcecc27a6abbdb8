package dev.vedette.acceptance.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** What only a browser can show of the desk's manners: focus, history, dialogs over forms, files that an upgrade took away. */
final class Typing {

    private static final String TYPED = "A topic that is not saved";

    private final Desk desk;

    Typing(Desk desk) {
        this.desk = desk;
        // A busy machine loads a screen's code late; waiting longer costs nothing where it does not.
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    /** An upgrade took the code of a screen away: the page is read anew, once, and the screen opens. */
    void aScreenWhoseCodeIsGoneIsReadAnew() {
        var page = desk.open("/team");
        assertThat(page.locator("main h1").first()).isVisible();
        var asked = new AtomicInteger();
        page.route(Pattern.compile(".*/assets/TopicsPage.*\\.js"), route -> goneAtFirst(route, asked));

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Topics"))
                .click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Topics")))
                .isVisible();
        assertThat(asked.get()).isGreaterThan(1);
        page.unrouteAll();
    }

    private static void goneAtFirst(Route route, AtomicInteger asked) {
        if (asked.incrementAndGet() == 1) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        } else {
            route.resume();
        }
    }

    void aFormIsNotLeftWithoutAQuestion() {
        var page = desk.open("/topics/new");
        page.getByLabel("Name").fill(TYPED);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alerts"))
                .click();

        assertThat(dialog(page)).containsText("Leave without saving?");
        assertThat(desk.accessibilityViolations()).isEmpty();
        desk.screenshot("leave-guard");
        button(page, "Stay here").click();
        assertThat(page.getByLabel("Name")).hasValue(TYPED);
    }

    /** Called while the form of {@link #aFormIsNotLeftWithoutAQuestion} is open. */
    void theEndOfASessionLeavesWhatIsTyped() {
        var page = desk.page();
        var session = desk.takeSession();

        button(page, "Create").click();

        assertThat(dialog(page)).containsText("Your session has ended");
        assertThat(desk.accessibilityViolations()).isEmpty();
        desk.screenshot("session-ended");
        desk.giveBack(session);
        assertThat(dialog(page)).hasCount(0);
        assertThat(page.getByLabel("Name")).hasValue(TYPED);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team"))
                .click();
        button(page, "Discard and leave").click();
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Team").setLevel(1)))
                .isVisible();
    }

    void escapeLeavesTheSearchAndTheKeysWorkAgain() {
        var page = desk.open("/articles");
        assertThat(page.locator("main h1").first()).isVisible();
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();

        page.keyboard().press("Escape");
        page.keyboard().press("g");
        page.keyboard().press("t");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Topics")))
                .isFocused();
    }

    void theFocusComesBackFromADialog() {
        var page = desk.open("/sources");
        var add = button(page, "Add source");
        add.click();
        assertThat(dialog(page)).isVisible();
        assertThat(desk.accessibilityViolations()).isEmpty();

        page.keyboard().press("Escape");

        assertThat(dialog(page)).hasCount(0);
        assertThat(add).isFocused();
    }

    private static Locator dialog(Page page) {
        return page.getByRole(AriaRole.DIALOG);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
