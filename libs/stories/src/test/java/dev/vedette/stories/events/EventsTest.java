package dev.vedette.stories.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final String FIRE =
            "A fire destroyed the market hall of Ljubljana in the night. The roof of 1939 fell in"
                    + " before the fire brigade of Major Novak could save it.";
    private static final String FIRE_AGAIN =
            "Traders in Ljubljana stand before ruins. Flames took the market hall, built in"
                    + " 1939, and the brigade under Major Novak came too late for its roof.";
    private static final String FIRE_IN_PASSING =
            "Stalls open by the river, and traders sell flowers and bread again. The council of"
                    + " Ljubljana wants a roof for the market hall, and asks the state for money.";
    private static final String ELECTION =
            "The people of Iceland elect a new parliament today. Polls in Akureyri and Reykjavik close at 10 in the evening.";

    @Test
    void the_same_happening_in_other_words_is_one_event() {
        Events events = new Events();

        assertThat(add(events, "a", FIRE, NOON).event()).isEqualTo("a");
        assertThat(add(events, "b", ELECTION, NOON).event()).isEqualTo("b");
        assertThat(add(events, "c", FIRE_AGAIN, NOON).event()).isEqualTo("a");
        assertThat(events.eventOf("c")).isEqualTo("a");
        assertThat(events.eventOf("unknown")).isNull();
    }

    @Test
    void an_article_that_comes_again_stays_where_it_is_and_counts_once() {
        Events events = new Events();
        add(events, "a", FIRE, NOON);

        assertThat(add(events, "a", ELECTION, NOON)).isEqualTo(new Assignment("a", List.of()));
        assertThat(events.size()).isEqualTo(1);
    }

    @Test
    void copies_are_of_one_event_whatever_their_words() {
        Events events = new Events();
        events.add(new EventArticle("a", "story", NOON, terms(FIRE)));

        assertThat(events.add(new EventArticle("b", "story", NOON, terms("Short.")))
                        .event())
                .isEqualTo("a");
        Assignment german = events.add(
                new EventArticle("c", "story", NOON, Terms.of(null, "Ein Feuer zerstört die Markthalle.", "de")));
        assertThat(german).isEqualTo(new Assignment("a", List.of("c")));
    }

    @Test
    void stories_that_turn_out_to_be_one_make_their_events_one() {
        Events events = new Events();
        add(events, "a", FIRE, NOON);
        add(events, "b", ELECTION, NOON);

        assertThat(events.merge("b", "a")).isEqualTo(new Assignment("a", List.of("b")));
        assertThat(events.merge("b", "a")).isNull();
        assertThat(events.merge("b", "unknown")).isNull();
        assertThat(events.eventOf("b")).isEqualTo("a");
    }

    @Test
    void what_is_older_than_the_window_is_forgotten() {
        Events events = new Events();
        add(events, "a", FIRE, NOON);
        Instant later = NOON.plus(Events.WINDOW).plusSeconds(1);

        assertThat(add(events, "b", FIRE, later).event()).isEqualTo("b");
        assertThat(events.size()).isEqualTo(1);
        assertThat(events.eventOf("a")).isNull();
    }

    @Test
    void the_later_something_is_told_the_more_alike_it_must_be() {
        List<Boolean> same = new ArrayList<>();
        for (int hours = 0; hours < 72; hours += 6) {
            Events events = new Events();
            add(events, "a", FIRE, NOON);
            same.add(add(events, "b", FIRE_IN_PASSING, NOON.plus(Duration.ofHours(hours)))
                    .event()
                    .equals("a"));
        }

        assertThat(same).startsWith(true).endsWith(false);
        assertThat(same).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void three_days_read_again_give_the_same_events_under_the_same_ids() {
        Events first = new Events();
        List<EventArticle> stream = stream();
        stream.forEach(first::add);
        List<EventArticle> window = stream.stream()
                .filter(article -> first.eventOf(article.id()) != null)
                .toList();

        Events second = new Events();
        window.forEach(article -> second.restore(article, Objects.requireNonNull(first.eventOf(article.id()))));

        assertThat(window).hasSizeLessThan(stream.size());
        for (EventArticle article : window) {
            assertThat(second.eventOf(article.id())).isEqualTo(first.eventOf(article.id()));
        }
        EventArticle next = new EventArticle("next", "next", window.getLast().published(), terms(FIRE_AGAIN));
        assertThat(second.add(next)).isEqualTo(first.add(next));
    }

    @Test
    void the_same_stream_gives_the_same_events() {
        Events one = new Events();
        Events other = new Events();

        for (EventArticle article : stream()) {
            assertThat(one.add(article)).isEqualTo(other.add(article));
        }
    }

    @Test
    void hostile_articles_are_events_of_their_own() {
        Events events = new Events();
        String[] texts = {"", "…!", "\uD800\uDC00\uDFFF", "x".repeat(1 << 20), "и ".repeat(1 << 19), "שלום \u202E שלום"
        };

        for (int i = 0; i < texts.length; i++) {
            assertThat(add(events, "a" + i, texts[i], Instant.EPOCH).event()).isEqualTo("a" + i);
        }
        assertThat(add(events, "future", "", Instant.parse("+99999-01-01T00:00:00Z"))
                        .event())
                .isEqualTo("future");
    }

    /** A week, every hour one of three happenings, each time in a few other words. */
    private static List<EventArticle> stream() {
        List<EventArticle> stream = new ArrayList<>();
        String[] texts = {FIRE, ELECTION, FIRE_AGAIN};
        for (int hour = 0; hour < 168; hour++) {
            Instant at = NOON.plus(Duration.ofHours(hour));
            String text = texts[hour % 3] + " Hour " + hour + " on street " + hour * 31 % 17 + ".";
            stream.add(new EventArticle("a" + hour, "a" + hour, at, terms(text)));
        }
        return stream;
    }

    private static Assignment add(Events events, String id, String text, Instant at) {
        return events.add(new EventArticle(id, id, at, terms(text)));
    }

    private static Terms terms(String text) {
        return Terms.of(null, text, "en");
    }
}
