package dev.vedette.topics.tagging;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTagged;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.streams.Traces;
import dev.vedette.kit.work.Cores;
import dev.vedette.query.Document;
import dev.vedette.topics.tagging.TopicIndex.Match;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Matches articles on the cores, so that event loops stay free. */
@ApplicationScoped
public class Tagger {

    private static final int LEAD = 500;

    private final TopicIndex index;
    private final Traces traces;
    private final Clock clock;
    private final Cores cores;

    public Tagger(TopicIndex index, Traces traces, Clock clock, Cores cores) {
        this.index = index;
        this.traces = traces;
        this.clock = clock;
        this.cores = cores;
    }

    /** The tags of an article by the topics that the index holds, in no order. */
    Uni<List<ArticleTagged>> tag(ArticleStored article) {
        return cores.run(() -> tagNow(article));
    }

    private List<ArticleTagged> tagNow(ArticleStored article) {
        var now = clock.instant();
        return index.match(document(article)).stream()
                .map(match -> tag(article, match, now))
                .toList();
    }

    private static Document document(ArticleStored article) {
        var source = article.source();
        return new Document(
                article.title(),
                article.text(),
                article.author(),
                source.name(),
                source.site(),
                article.language(),
                source.country(),
                article.url(),
                article.times().published(),
                article.captions(),
                source.collections());
    }

    private ArticleTagged tag(ArticleStored article, Match match, Instant now) {
        var topic = match.topic();
        var ref = article.article();
        return new ArticleTagged(
                EventIds.of("tag", ref.articleId(), ref.revision(), topic.id(), topic.version()),
                ref,
                article.source(),
                article.times().withTagged(now),
                traces.next(article.traceparent()),
                topic.id(),
                topic.version(),
                topic.name(),
                topic.color(),
                topic.team(),
                topic.visibility(),
                match.tag().salience(),
                Prominence.valueOf(match.tag().prominence().name()),
                match.tag().evidence().stream().map(Tagger::evidence).toList(),
                article.title(),
                article.url(),
                article.language(),
                lead(article.text()),
                false);
    }

    private static Evidence evidence(dev.vedette.query.Evidence found) {
        return new Evidence(found.field(), found.start(), found.end(), found.sentence());
    }

    /** The first paragraph, cut where it is long, never inside a surrogate pair. */
    static String lead(String text) {
        var end = text.indexOf("\n\n");
        var first = end < 0 ? text : text.substring(0, end);
        if (first.length() <= LEAD) {
            return first;
        }
        var cut = Character.isHighSurrogate(first.charAt(LEAD - 2)) ? LEAD - 2 : LEAD - 1;
        return first.substring(0, cut) + "…";
    }
}
