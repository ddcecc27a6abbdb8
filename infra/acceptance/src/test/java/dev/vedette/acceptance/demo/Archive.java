package dev.vedette.acceptance.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Looking back in the archive: words that are marked, facets that narrow the list, periods chosen on the timeline. */
final class Archive {

    private static final String SITE = "Dnipro Herald";
    private static final Pattern NARROWED = Pattern.compile(".*[?&]source=.*");

    private final Desk desk;

    Archive(Desk desk) {
        this.desk = desk;
    }

    void aFacetNarrowsTheListAndBackWidensIt() {
        var page = desk.open("/articles?q=Bakhmut");
        assertThat(page.locator("main mark").first()).hasText("Bakhmut");

        facets(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + SITE)))
                .first()
                .click();

        assertThat(chosen(page)).containsText(SITE);
        assertThat(page).hasURL(NARROWED);
        assertThat(source(page, "The Continental Post")).hasCount(0);
        assertThat(source(page, SITE).first()).isVisible();
        assertThat(desk.accessibilityViolations()).isEmpty();
        desk.screenshot("archive");

        page.goBack();
        assertThat(chosen(page)).hasCount(0);
    }

    void whatWasPublishedBeforeTheDemoIsThere() {
        var page = desk.open("/articles?period=7d");

        facets(page)
                .getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Archive of " + SITE)))
                .first()
                .click();

        assertThat(chosen(page)).containsText(SITE);
        assertThat(source(page, "Archive of " + SITE).first()).isVisible();
    }

    void draggingOverTheTimelineChoosesAPeriod() {
        var page = desk.open("/articles?period=7d");
        var chart = page.locator(".u-over");
        assertThat(chart).isVisible();
        var box = chart.boundingBox();

        page.mouse().move(box.x + box.width * 0.6, box.y + box.height / 2);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.99, box.y + box.height / 2);
        page.mouse().up();

        assertThat(page).hasURL(Pattern.compile(".*[?&]from=.*&to=.*"));
        assertThat(chosen(page).getByRole(AriaRole.LISTITEM).first()).isVisible();
        assertThat(articles(page).getByRole(AriaRole.LISTITEM).first()).isVisible();
    }

    /** Where an article says whose it is; its text may name other papers. */
    private static Locator source(Page page, String name) {
        return articles(page).getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator facets(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Narrow the list"));
    }

    private static Locator chosen(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Chosen filters"));
    }

    private static Locator articles(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Articles"));
    }
}
