package dev.vedette.bench.tool;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.vedette.query.Document;
import dev.vedette.query.QueryIndex;
import dev.vedette.query.Tag;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code ./vedette match}: articles in, their tags out. */
public final class MatchTool {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final QueryIndex topics;
    private final PrintStream out;

    public MatchTool(QueryIndex topics, PrintStream out) {
        this.topics = topics;
        this.out = out;
    }

    /** Answers each line with one. */
    public void run(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.println(JSON.writeValueAsString(answer(line)));
            }
        }
        out.flush();
    }

    private Map<String, Object> answer(String line) {
        ArticleLine article;
        try {
            article = JSON.readValue(line, ArticleLine.class);
        } catch (JsonProcessingException e) {
            return Map.of("error", "this line is no article: " + e.getOriginalMessage());
        }
        Document document = article.document();
        List<TagLine> tags = topics.match(document).stream()
                .sorted(Comparator.comparing(Tag::id))
                .map(tag -> tag(tag, document))
                .toList();
        return article.answer("tags", tags);
    }

    private static TagLine tag(Tag tag, Document document) {
        return new TagLine(
                tag.id(),
                tag.salience(),
                tag.prominence().name().toLowerCase(java.util.Locale.ROOT),
                tag.evidence().stream()
                        .map(each -> new EvidenceLine(
                                each.field(),
                                each.start(),
                                each.end(),
                                (each.field().equals("title") ? document.title() : document.text())
                                        .substring(each.start(), each.end())))
                        .toList());
    }

    record TagLine(String topic, double salience, String prominence, List<EvidenceLine> evidence) {}

    record EvidenceLine(String field, int start, int end, String text) {}
}
