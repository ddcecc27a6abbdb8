package dev.vedette.bench.stories;

import dev.vedette.stories.events.EventArticle;
import dev.vedette.stories.events.Events;
import dev.vedette.stories.events.Terms;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events as the tool and the service find them. */
final class Ours {

    private Ours() {}

    /** The event of each article, as known after the last. */
    static Map<String, String> group(List<LabelledArticle> articles) {
        Events events = new Events();
        for (LabelledArticle article : articles) {
            Terms terms = Terms.of(article.title(), article.text(), article.language());
            events.add(new EventArticle(article.id(), article.id(), Instant.EPOCH, terms));
        }
        Map<String, String> found = new HashMap<>();
        articles.forEach(article -> found.put(article.id(), String.valueOf(events.eventOf(article.id()))));
        return found;
    }
}
