package dev.vedette.newsroom.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant LATER = OPENED.plusSeconds(90);

    private final Site site = new Site("gazette", "Gazette", "en", "NL", Site.Feed.RSS, "http://127.0.0.1:1");
    private final Shelf shelf = new Shelf(OPENED);
    private final Press press = new Press(List.of(site), Clock.fixed(OPENED, ZoneOffset.UTC));

    @Test
    void an_article_dated_back_changes_the_shelf_now() {
        Article old = press.publish(Draft.of("museum").publishedAt(OPENED.minus(Duration.ofDays(3))));

        shelf.put(old, LATER);

        assertThat(shelf.state()).isEqualTo(new Shelf.State(1, LATER));
    }

    @Test
    void an_earlier_revision_never_replaces_a_later_one() {
        Article first = press.publish(Draft.of("museum"));
        Article second = press.edit(first.id(), new Edit("More.", null));

        shelf.put(second, LATER);
        shelf.put(first, LATER);

        assertThat(shelf.at(first.path())).isEqualTo(second);
        assertThat(shelf.newest(5)).containsExactly(second);
        assertThat(shelf.state().version()).isEqualTo(1);
    }
}
