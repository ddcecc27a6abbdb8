package dev.vedette.acceptance.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A newcomer's first minutes: {@code ./vedette up --demo}, sign in, look around, read the mail. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoTest {

    private static VedetteUp vedette;
    private static Desk desk;

    @BeforeAll
    static void start() throws IOException {
        vedette = VedetteUp.demo();
        desk = new Desk(vedette.url());
        desk.signIn(vedette.user(), vedette.password());
    }

    @AfterAll
    static void stop() {
        if (desk != null) {
            desk.close();
        }
        if (vedette != null) {
            vedette.close();
        }
    }

    @Test
    @Order(1)
    void articles_of_the_newsroom_arrive_and_are_tagged() {
        var page = desk.open("/articles");

        assertThat(page.locator("main").getByText("Bakhmut").first()).isVisible(patient());
        assertThat(page.locator("main").getByText("counteroffensive").first()).isVisible(patient());
        desk.screenshot("articles");
    }

    @Test
    @Order(2)
    void an_alert_reaches_the_mail_box() {
        await("an alert mail")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(
                                desk.visit(vedette.mail()).locator("body").innerText())
                        .contains("Bakhmut"));
        desk.screenshot("mail-box");
    }

    @Test
    @Order(3)
    void the_delivery_to_the_local_webhook_is_shown() {
        var page = desk.open("/alerts");

        assertThat(page.locator("main").getByText("127.0.0.1").first()).isVisible(patient());
        assertThat(page.locator("main").getByText("delivered").first()).isVisible(patient());
        desk.screenshot("alerts");
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"/", "/articles", "/topics", "/alerts", "/sources", "/team"})
    void every_screen_is_accessible_in_light_and_dark(String path) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            desk.use(scheme);
            var page = desk.open(path);
            assertThat(page.locator("main h1").first()).isVisible(patient());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            desk.screenshot((path.equals("/") ? "overview" : path.substring(1)) + "-"
                    + scheme.name().toLowerCase(Locale.ROOT));

            assertThat(desk.accessibilityViolations()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void the_archive_is_narrowed_by_facets_and_on_the_timeline() {
        var archive = new Archive(desk);
        archive.aFacetNarrowsTheListAndBackWidensIt();
        archive.whatWasPublishedBeforeTheDemoIsThere();
        archive.draggingOverTheTimelineChoosesAPeriod();
    }

    @Test
    @Order(4)
    void a_query_shows_what_it_finds_before_it_is_saved() {
        var trial = new Trial(desk);
        trial.aQueryIsTriedBeforeItIsSaved();
        trial.anEditTellsWhatItGainsAndLoses();
    }

    /** From here on things are broken on purpose, of which the browser's console complains. */
    @Test
    @Order(6)
    void a_screen_whose_code_an_upgrade_took_away_is_read_anew() {
        new Typing(desk).aScreenWhoseCodeIsGoneIsReadAnew();
    }

    @Test
    @Order(7)
    void nothing_typed_is_lost() {
        var typing = new Typing(desk);
        typing.aFormIsNotLeftWithoutAQuestion();
        typing.theEndOfASessionLeavesWhatIsTyped();
    }

    @Test
    @Order(8)
    void the_keys_lead_out_of_the_search_and_the_focus_comes_back_from_dialogs() {
        var typing = new Typing(desk);
        typing.escapeLeavesTheSearchAndTheKeysWorkAgain();
        typing.theFocusComesBackFromADialog();
    }

    @Test
    @Order(5)
    void the_browser_had_nothing_to_complain_of() {
        assertThat(desk.complaints()).isEmpty();
    }

    @Test
    @Order(9)
    void ending_it_leaves_no_process_behind() {
        var processes = vedette.processes();
        assertThat(processes).hasSizeGreaterThan(5);

        vedette.close();

        await("all processes to end")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    private static IsVisibleOptions patient() {
        return new IsVisibleOptions().setTimeout(90_000);
    }
}
