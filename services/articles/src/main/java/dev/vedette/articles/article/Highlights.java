package dev.vedette.articles.article;

import dev.vedette.articles.archive.Article;
import dev.vedette.articles.archive.Content;
import dev.vedette.articles.index.generations.IndexedArticle;
import dev.vedette.query.Evidence;
import dev.vedette.query.Highlighter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a search stand in an article.
 *
 * @param title places in the title
 * @param lead places in the lead
 * @param snippet the sentence that holds most of them, where none in the lead holds as many
 */
public record Highlights(
        List<Mark> title, List<Mark> lead, @Nullable Snippet snippet) {

    /** From the first UTF-16 unit to after the last. */
    public record Mark(int start, int end) {}

    /** A sentence with marks. */
    public record Snippet(String text, List<Mark> marks) {}

    static Highlights of(Article article, Highlighter highlighter) {
        var content = article.current().content();
        var places = highlighter.highlight(IndexedArticle.document(article));
        int leadAt = content.text().indexOf(content.lead());
        int leadEnd = leadAt + content.lead().length();
        var lead = places.stream()
                .filter(place -> isText(place) && place.start() >= leadAt && place.end() <= leadEnd)
                .map(place -> new Mark(place.start() - leadAt, place.end() - leadAt))
                .toList();
        return new Highlights(
                places.stream()
                        .filter(place -> !isText(place))
                        .map(place -> new Mark(place.start(), place.end()))
                        .toList(),
                lead,
                snippet(
                        content,
                        places.stream()
                                .filter(place -> isText(place) && place.start() >= leadEnd)
                                .toList(),
                        lead.size()));
    }

    private static boolean isText(Evidence place) {
        return place.field().equals("text");
    }

    private static @Nullable Snippet snippet(Content content, List<Evidence> places, int inLead) {
        Map<String, List<Evidence>> sentences = places.stream()
                .collect(Collectors.groupingBy(Evidence::sentence, LinkedHashMap::new, Collectors.toList()));
        return sentences.entrySet().stream()
                .filter(sentence -> sentence.getValue().size() > inLead)
                .reduce((best, next) -> next.getValue().size() > best.getValue().size() ? next : best)
                .map(best -> snippet(content.text(), best.getKey(), best.getValue()))
                .orElse(null);
    }

    /** A sentence that was cut around its place begins elsewhere for the next place; so each is sought in it. */
    private static Snippet snippet(String text, String sentence, List<Evidence> places) {
        int at = text.lastIndexOf(sentence, places.getFirst().start());
        return new Snippet(
                sentence,
                places.stream()
                        .map(place -> new Mark(place.start() - at, place.end() - at))
                        .filter(mark -> mark.start() >= 0 && mark.end() <= sentence.length())
                        .toList());
    }
}
