package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class DemoTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void it_starts_with_the_worked_example_as_the_newest_and_articles_on_every_site() {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free(), null, CLOCK);
                Demo demo = new Demo(newsroom, CLOCK, 1)) {
            demo.publishTheStart();

            assertThat(newsroom.articles()).hasSizeGreaterThanOrEqualTo(16);
            assertThat(newsroom.articles().getFirst().title()).contains("Bakhmut");
            assertThat(newsroom.articles())
                    .allSatisfy(it -> assertThat(it.published()).isBefore(CLOCK.instant()));
            assertThat(newsroom.articles())
                    .extracting(article -> article.site().name())
                    .containsAll(newsroom.sites().stream().map(Site::name).toList());
        }
    }

    @Test
    void the_same_seed_gives_the_same_articles_copies_and_edits() {
        assertThat(run(5)).isEqualTo(run(5)).isNotEqualTo(run(6));
        assertThat(run(5)).anyMatch(line -> line.endsWith("copy")).anyMatch(line -> line.contains(" r2 "));
    }

    @Test
    void it_goes_on_by_itself() {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free());
                Demo demo = new Demo(newsroom, Clock.systemUTC(), 1)) {
            demo.continueEvery(Duration.ofMillis(20));

            Awaitility.await().until(() -> newsroom.articles().size() > 5);
        }
    }

    private static List<String> run(long seed) {
        try (Newsroom newsroom = Newsroom.start(NewsroomPorts.free(), null, CLOCK);
                Demo demo = new Demo(newsroom, CLOCK, seed)) {
            demo.publishTheStart();
            for (int step = 0; step < 12; step++) {
                demo.step();
            }
            return newsroom.articles().stream().map(DemoTest::line).toList();
        }
    }

    private static String line(Article article) {
        return article.path() + " r" + article.revision() + " " + (article.copyOf() == null ? "own" : "copy");
    }
}
