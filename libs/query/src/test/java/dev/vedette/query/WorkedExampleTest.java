package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The worked example of the design, once the furniture is gone. */
class WorkedExampleTest {

    private static final Document ARTICLE = Document.of("Defenders hold the western streets of Bakhmut", """
            The battle for Bakhmut went into another week on Monday, with both armies fighting for a few blocks of \
            ruins in the west of the city.

            Officers on the spot said the defenders of Bakhmut had won back two positions near the railway. \
            “We hold Bakhmut’s western edge,” a major said.

            Analysts doubt that the fight ties down enough troops to delay the spring counteroffensive.

            Overnight, Russian missiles struck power lines; an attack on Kyiv was repelled, the city’s officials said.

            Bakhmut had 70,000 inhabitants before the war.""");

    @Test
    void the_article_is_about_the_first_topic_and_mentions_two_and_the_last_stays_silent() {
        QueryIndex index = new QueryIndex();
        Map.of(
                        "bakhmut", "Bakhmut",
                        "counteroffensive", "counteroffensive",
                        "kyiv", "(Kyiv OR Kiev OR Київ) NEAR/10 (attack* OR strike* OR shelling)",
                        "kharkiv", "Kharkiv")
                .forEach((id, query) -> index.put(id, QueryParser.parse(query)));

        List<Tag> tags = index.match(ARTICLE);

        assertThat(tags.stream().collect(Collectors.toMap(Tag::id, Tag::prominence)))
                .isEqualTo(Map.of(
                        "bakhmut", Prominence.MAIN,
                        "counteroffensive", Prominence.PASSING,
                        "kyiv", Prominence.PASSING));
        Evidence kyiv = tags.stream()
                .filter(tag -> tag.id().equals("kyiv"))
                .findFirst()
                .orElseThrow()
                .evidence()
                .getFirst();
        assertThat(ARTICLE.text().substring(kyiv.start(), kyiv.end())).isEqualTo("attack on Kyiv");
        assertThat(kyiv.sentence())
                .isEqualTo("Overnight, Russian missiles struck power lines; an attack on Kyiv was repelled, "
                        + "the city’s officials said.");
    }
}
