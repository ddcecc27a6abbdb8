package dev.vedette.bench.stories;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A labelled set.
 *
 * @param score of the group that each article's id was put into
 */
record NewsSet(String name, List<LabelledArticle> articles, ToDoubleFunction<Map<String, String>> score) {

    /** ECB+: articles of the same seminal event belong together; B-cubed F1. */
    static NewsSet ecbplus(Path data) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        Map<String, String> gold = new LinkedHashMap<>();
        for (JsonNode line : LabelledArticle.lines(data.resolve("ecbplus.jsonl.gz"))) {
            String id = line.path("id").asText();
            articles.add(LabelledArticle.of(id, line, line.path("lang").asText()));
            gold.put(id, line.path("cluster").asText());
        }
        return new NewsSet("ecbplus", articles, found -> BCubed.of(gold, found).f1());
    }

    /** Pairs of which people said whether they are the same story; the share of pairs that are judged so. */
    static NewsSet pairs(Path data) throws IOException {
        Map<String, LabelledArticle> articles = new LinkedHashMap<>();
        List<JsonNode> lines = LabelledArticle.lines(data.resolve("tg-pairs.jsonl.gz"));
        for (JsonNode line : lines) {
            for (String side : List.of("a", "b")) {
                String id = line.path(side).path("url").asText();
                articles.putIfAbsent(
                        id,
                        LabelledArticle.of(
                                id, line.path(side), line.path("lang").asText()));
            }
        }
        return new NewsSet("tg-pairs", List.copyOf(articles.values()), found -> {
            long right = lines.stream()
                    .filter(line -> Objects.equals(
                                    found.get(line.at("/a/url").asText()),
                                    found.get(line.at("/b/url").asText()))
                            == line.path("label").asText().equals("OK"))
                    .count();
            return right / (double) lines.size();
        });
    }

    /** The articles in the order given, then in others: what comes first matters to whoever decides at once. */
    List<List<LabelledArticle>> orders(int more) {
        List<List<LabelledArticle>> orders = new ArrayList<>(List.of(articles));
        for (int seed = 0; seed < more; seed++) {
            List<LabelledArticle> shuffled = new ArrayList<>(articles);
            Collections.shuffle(shuffled, new Random(seed));
            orders.add(shuffled);
        }
        return orders;
    }
}
