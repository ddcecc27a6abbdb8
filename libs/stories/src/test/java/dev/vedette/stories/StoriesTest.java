package dev.vedette.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.stories.Stories.Grouping;
import dev.vedette.stories.pairs.Written;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoriesTest {

    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final List<String> PARAGRAPHS = Written.in("en").paragraphs("base", "bridge");
    private static final String WHOLE = String.join("\n", PARAGRAPHS);

    @Test
    void copies_have_the_story_of_the_first() {
        Stories stories = new Stories();

        assertThat(stories.add("a", WHOLE, NOON)).isEqualTo(new Grouping("a", List.of()));
        assertThat(stories.add("b", "Reuters - " + WHOLE, NOON).story()).isEqualTo("a");
        assertThat(stories.add(
                                "c",
                                Written.in("en").paragraphs("rewrite", "bridge").getFirst(),
                                NOON)
                        .story())
                .isEqualTo("c");
        assertThat(stories.storyOf("b")).isEqualTo("a");
        assertThat(stories.storyOf("unknown")).isNull();
    }

    @Test
    void a_copy_of_two_stories_makes_them_one() {
        Stories stories = new Stories();
        String first = String.join("\n", PARAGRAPHS.subList(0, 2));
        String last = String.join("\n", PARAGRAPHS.subList(2, 5));
        stories.add("last", last, NOON);
        stories.add("first", first, NOON);

        Grouping whole = stories.add("whole", first + "\n" + last, NOON);

        assertThat(whole).isEqualTo(new Grouping("last", List.of("first")));
        assertThat(stories.storyOf("first")).isEqualTo("last");
    }

    @Test
    void after_three_days_a_copy_is_a_story_of_its_own() {
        Stories stories = new Stories();
        stories.add("a", WHOLE, NOON);

        assertThat(stories.add("b", WHOLE, NOON.plus(Stories.WINDOW)).story()).isEqualTo("a");
        assertThat(stories.add(
                                "c",
                                WHOLE,
                                NOON.plus(Stories.WINDOW.multipliedBy(2)).plusSeconds(1))
                        .story())
                .isEqualTo("c");
    }

    @Test
    void an_article_that_comes_again_stays_where_it_is() {
        Stories stories = new Stories();
        stories.add("a", WHOLE, NOON);

        assertThat(stories.add("a", "Something else.", NOON)).isEqualTo(new Grouping("a", List.of()));
    }
}
