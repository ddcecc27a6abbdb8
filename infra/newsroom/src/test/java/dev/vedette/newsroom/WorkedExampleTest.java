package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Site;
import dev.vedette.newsroom.writing.Templates;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkedExampleTest {

    private static final Pattern KYIV_ATTACKS = Pattern.compile(
            "(?i)\\b(Kyiv|Kiev|Київ)(\\W+\\w+){0,9}\\W+(attack\\w*|strike\\w*|shelling)"
                    + "|\\b(attack\\w*|strike\\w*|shelling)(\\W+\\w+){0,9}\\W+(Kyiv|Kiev|Київ)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Newsroom newsroom = Newsroom.start(NewsroomPorts.free());

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void it_is_about_bakhmut_and_mentions_the_counteroffensive_and_strikes_on_kyiv_once() {
        Article article = newsroom.publish(Draft.of(Templates.WORKED_EXAMPLE));

        String text = text(article);
        assertThat(article.title()).contains("Bakhmut");
        assertThat(count(Pattern.compile("Bakhmut"), text)).isGreaterThanOrEqualTo(6);
        assertThat(count(Pattern.compile("counteroffensive"), text)).isEqualTo(1);
        assertThat(count(KYIV_ATTACKS, text)).isEqualTo(1);
        assertThat(article.summary()).doesNotContain("Kyiv", "counteroffensive");
    }

    @Test
    void kharkiv_is_in_its_furniture_on_every_site_and_not_in_its_text() {
        for (Site site : newsroom.sites()) {
            Article article =
                    newsroom.publish(Draft.of(Templates.WORKED_EXAMPLE).on(site.name()));
            String page = Http.get(article.url()).body();
            assertThat(page).contains("Kharkiv");
            assertThat(text(article)).doesNotContain("Kharkiv");
            assertThat(article.text().caption()).doesNotContain("Kharkiv");
            assertThat(article.text().paragraphs())
                    .allSatisfy(paragraph -> assertThat(page).contains("<p>" + paragraph + "</p>"));
        }
    }

    @Test
    void its_page_is_full_of_furniture() {
        Article article = newsroom.publish(Draft.of(Templates.WORKED_EXAMPLE));

        assertThat(Http.get(article.url()).body())
                .contains(
                        "Share on Facebook", "Copy link", "ADVERTISEMENT", "hosted by a third party", "accept cookies")
                .contains("<figcaption>", "Photo: Pavlo Sydorenko", "newsletter", "You might also like", "Comments")
                .contains("<footer>", "Accept all", "<nav");
    }

    @Test
    void no_other_article_is_on_its_topics_or_on_kharkiv() {
        List<String> others = newsroom.templates().stream()
                .filter(name -> !name.equals(Templates.WORKED_EXAMPLE))
                .toList();

        assertThat(others).hasSizeGreaterThanOrEqualTo(15);
        for (String name : others) {
            for (long seed = 0; seed < 30; seed++) {
                Draft draft = Draft.of(name);
                Article article = newsroom.publish(seed == 0 ? draft : draft.seeded(seed));
                assertThat(text(article)).doesNotContainIgnoringCase("Kharkiv");
                assertThat(text(article)).doesNotContain("Bakhmut", "counteroffensive");
                assertThat(count(KYIV_ATTACKS, text(article))).isZero();
            }
        }
    }

    private static String text(Article article) {
        return article.title() + "\n" + String.join("\n", article.text().paragraphs());
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
