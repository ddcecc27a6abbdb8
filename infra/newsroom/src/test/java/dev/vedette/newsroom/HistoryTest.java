package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.newsroom.history.Beginning;
import dev.vedette.newsroom.press.Article;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    private static final Instant END = Instant.parse("2026-11-23T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(END, ZoneOffset.UTC);

    /** A listing has no more. */
    private static final int MOST_ENTRIES = 1_000;

    @Test
    void thirty_days_are_of_every_site_and_language_and_fit_a_listing() {
        var articles = written(30);

        assertThat(articles).hasSizeBetween(2_400, 3_000);
        assertThat(articles)
                .allSatisfy(it -> assertThat(it.published())
                        .isBetween(END.minus(Duration.ofDays(30)), END.minus(Duration.ofHours(8))));
        assertThat(count(articles, it -> it.site().name()))
                .hasSize(3)
                .allSatisfy((site, count) -> assertThat(count).isBetween(500L, (long) MOST_ENTRIES));
        assertThat(count(articles, it -> it.text().language()).keySet()).containsExactlyInAnyOrder("en", "de");
        assertThat(articles).filteredOn(it -> it.copyOf() != null).hasSizeGreaterThan(250);
    }

    @Test
    void nights_are_quiet_and_bursts_stand_out() {
        var articles = written(30);
        var bakhmut = articles.stream()
                .filter(it -> it.title().contains("Bakhmut"))
                .collect(Collectors.groupingBy(
                        it -> it.published().truncatedTo(ChronoUnit.DAYS), Collectors.counting()));
        var burst = Instant.parse("2026-11-19T00:00:00Z");

        assertThat(bakhmut).allSatisfy((day, count) -> {
            if (!day.equals(burst) && !day.equals(burst.plus(Duration.ofDays(1)))) {
                assertThat(count).isLessThan(bakhmut.get(burst) / 2);
            }
        });
        var hours =
                count(articles, it -> it.published().atOffset(ZoneOffset.UTC).getHour());
        assertThat(hours.get(2)).isLessThan(hours.get(10) / 4);
    }

    @Test
    void the_same_end_gives_the_same_articles_under_the_same_addresses(@TempDir Path data) {
        var first = Beginning.of(data, CLOCK);
        var later = Beginning.of(data, Clock.fixed(END.plus(Duration.ofDays(9)), ZoneOffset.UTC));

        assertThat(later).isEqualTo(first).isEqualTo(END);
        assertThat(paths(written(3))).isEqualTo(paths(written(3)));
    }

    @Test
    void it_is_off_the_news_and_can_be_read() {
        try (var newsroom = Newsroom.start(NewsroomPorts.free(), null, CLOCK)) {
            newsroom.writeHistory(END, 2);
            var article = newsroom.articles().getFirst();
            var site = article.site();

            assertThat(Http.send("GET", site.feedUrl(), "").body()).doesNotContain(article.url());
            assertThat(Http.send("GET", site.archiveUrl(), "").body())
                    .contains(article.url())
                    .contains("&lt;p&gt;");
            assertThat(Http.send("GET", article.url(), "").body()).contains(article.title());
        }
    }

    private static List<Article> written(int days) {
        try (var newsroom = Newsroom.start(NewsroomPorts.free(), null, CLOCK)) {
            newsroom.writeHistory(END, days);
            return newsroom.articles();
        }
    }

    private static List<String> paths(List<Article> articles) {
        return articles.stream().map(Article::path).toList();
    }

    private static <K> Map<K, Long> count(List<Article> articles, Function<Article, K> by) {
        return articles.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
