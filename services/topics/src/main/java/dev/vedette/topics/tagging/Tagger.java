package dev.vedette.topics.tagging;

import dev.vedette.contracts.ArticleStored;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.kit.queries.ArticleDocument;
import dev.vedette.kit.streams.Traces;
import dev.vedette.query.Document;
import dev.vedette.query.Matches;
import dev.vedette.query.Tag;
import dev.vedette.topics.index.TopicIndex;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Makes the tags of an article. It keeps a core busy. */
@ApplicationScoped
public class Tagger {

    private static final int LEAD = 500;

    private static final Comparator<Tag> MOST_SALIENT_FIRST =
            Comparator.comparingDouble(Tag::salience).reversed().thenComparing(Tag::id);

    private final TopicIndex index;
    private final RecordSize size;
    private final Traces traces;
    private final Clock clock;

    public Tagger(TopicIndex index, RecordSize size, Traces traces, Clock clock) {
        this.index = index;
        this.size = size;
        this.traces = traces;
        this.clock = clock;
    }

    /** All that the topics in the index say of an article, at most as large as a record may be. */
    ArticleTags tag(ArticleStored article) {
        return size.fitted(tags(article, index.match(ArticleDocument.of(article))));
    }

    private ArticleTags tags(ArticleStored article, Matches matches) {
        var ref = article.article();
        return new ArticleTags(
                EventIds.of("tags", ref.articleId(), ref.revision(), matches.mark()),
                ref,
                article.source(),
                article.times().withTagged(clock.instant()),
                traces.next(article.traceparent()),
                article.url(),
                article.title(),
                article.titleBefore(),
                article.language(),
                lead(article.text()),
                matches.mark(),
                matches.tags().stream()
                        .sorted(MOST_SALIENT_FIRST)
                        .map(tag -> match(article, tag))
                        .toList());
    }

    private static TopicMatch match(ArticleStored article, Tag tag) {
        return new TopicMatch(
                UUID.fromString(tag.id()),
                tag.version(),
                tag.salience(),
                Prominence.valueOf(tag.prominence().name()),
                evidence(article, tag));
    }

    private static List<Evidence> evidence(ArticleStored article, Tag tag) {
        return Telling.most(tag.evidence(), article.title(), article.text(), TopicMatch.MOST_EVIDENCE).stream()
                .map(found -> new Evidence(found.field(), found.start(), found.end(), found.sentence()))
                .toList();
    }

    /** The first paragraph, cut where it is long, never inside a surrogate pair. */
    static String lead(String text) {
        var first = Document.lead(text).strip();
        if (first.length() <= LEAD) {
            return first;
        }
        var cut = Character.isHighSurrogate(first.charAt(LEAD - 2)) ? LEAD - 2 : LEAD - 1;
        return first.substring(0, cut) + "…";
    }
}
