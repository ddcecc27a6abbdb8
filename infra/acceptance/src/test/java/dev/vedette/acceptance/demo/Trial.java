package dev.vedette.acceptance.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What a query finds is seen before it is saved, and what an edit of a topic gains and loses. */
final class Trial {

    private static final Pattern FOUND = Pattern.compile("articles? in the last 30 days and today");

    private final Desk desk;

    Trial(Desk desk) {
        this.desk = desk;
    }

    void aQueryIsTriedBeforeItIsSaved() {
        var page = desk.open("/topics/new");
        var query = page.getByLabel(Pattern.compile("^Query"));

        query.fill("Bakhmut");

        assertThat(page.getByText(FOUND)).isVisible();
        assertThat(list(page, "The newest of them").locator("mark").first()).hasText("Bakhmut");
        assertThat(page.locator(".u-over")).isVisible();
        assertThat(desk.accessibilityViolations()).isEmpty();
        desk.screenshot("topic-new");
        // Nothing is typed any more, so nothing asks before the form is left.
        query.fill("");
    }

    void anEditTellsWhatItGainsAndLoses() {
        var page = desk.open("/topics");
        list(page, "Topics")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Bakhmut").setExact(true))
                .click();
        var query = page.getByLabel(Pattern.compile("^Query"));
        var saved = query.inputValue();

        query.fill("village");

        assertThat(heading(page, "Gained")).isVisible();
        assertThat(list(page, "Lost").locator("mark").first()).isVisible();
        assertThat(desk.accessibilityViolations()).isEmpty();
        desk.screenshot("topic-edit");
        query.fill(saved);
        assertThat(heading(page, "Gained")).hasCount(0);
    }

    private static Locator list(Page page, String name) {
        return page.getByRole(
                AriaRole.LIST, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
