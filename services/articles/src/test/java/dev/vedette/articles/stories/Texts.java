package dev.vedette.articles.stories;

import dev.vedette.articles.Records;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.archive.Draft;
import dev.vedette.articles.archive.Revision.MadeBy;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Streams;
import dev.vedette.stories.copies.Sketch;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** What was told of one thing, by its first teller and by those who copied; with each name it is another thing. */
final class Texts {

    private static final Instant SEEN = Instant.parse("2026-11-20T10:00:00Z");
    private static final List<String> WORDS = List.of(
            "river",
            "council",
            "harbour",
            "winter",
            "budget",
            "station",
            "minister",
            "farmer",
            "bridge",
            "teacher",
            "market",
            "engine",
            "forest",
            "village",
            "judge",
            "signal",
            "garden",
            "border",
            "pilot",
            "museum",
            "doctor",
            "railway",
            "letter",
            "window",
            "captain",
            "orchard",
            "factory",
            "concert",
            "printer",
            "island",
            "valley",
            "soldier");

    private final String name;

    Texts(String name) {
        this.name = name;
    }

    /** As it was first told. */
    Draft article(String as) {
        return draft(name + "/" + as, "The first headline", text(), Records.HERALD);
    }

    /** With another headline, an intro, and without its end. */
    Draft copy(String as) {
        var intro = "From our own wire desk, with what agencies said.\n\n";
        var trimmed = paragraphs(7).stream().limit(6).collect(Collectors.joining("\n\n"));
        return draft(name + "/" + as, "Quite another headline", intro + trimmed, Records.GAZETTE);
    }

    String text() {
        return String.join("\n\n", paragraphs(7));
    }

    /** The same form for every place. */
    static Draft weather(String place, int degrees) {
        return draft(
                "weather/" + place,
                "Weather for " + place,
                ("In " + place
                        + " the day begins with some clouds and ends with sunshine, and the highest temperature is "
                        + degrees + " degrees. The wind comes from the west with " + (degrees + 9)
                        + " kilometres an hour. At night it cools down to " + (degrees - 7)
                        + " degrees, and the probability of rain in " + place + " is " + (degrees * 7 % 100)
                        + " per cent. Tomorrow will be much the same as today."),
                Records.HERALD);
    }

    /** The same page with another text. */
    static Draft edit(Draft draft, String text) {
        return draft(draft.url(), draft.content().title(), text, draft.source(), false);
    }

    static long[] keys(Draft draft) {
        return Sketch.of(draft.content().text());
    }

    /** What the steps to the store name: the article itself, or its first key. */
    static Set<String> marks(Draft draft) {
        return Set.of(draft.articleId().toString(), String.format("/%016x", keys(draft)[0]));
    }

    private List<String> paragraphs(int count) {
        var random = new Random(name.hashCode());
        return random.ints(count, 18, 30)
                .mapToObj(words -> sentence(random, words))
                .toList();
    }

    private static String sentence(Random random, int words) {
        return "The "
                + random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "))
                + " was told on that day.";
    }

    private static Draft draft(String path, String title, String text, SourceFacts source) {
        return draft("https://press.example/" + path, title, text, source, true);
    }

    private static Draft draft(String url, String title, String text, SourceFacts source, boolean isNew) {
        var content = new Content(title, Content.leadOf(text), text, null, "en", null, null, List.of(), null, null);
        var page = new MadeBy(EventIds.of("story-page", url, content.hash()), url, Streams.ARTICLES);
        return new Draft(EventIds.of("story-article", url), isNew, url, page, source, content, SEEN, null);
    }
}
