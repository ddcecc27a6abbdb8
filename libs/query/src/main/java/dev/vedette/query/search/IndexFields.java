package dev.vedette.query.search;

import dev.vedette.query.Document;
import dev.vedette.query.Field;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.plan.Facts;
import dev.vedette.query.plan.Space;
import dev.vedette.query.syntax.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document as the index takes it. */
public final class IndexFields {

    private static final List<Field> FACTS = List.of(Field.SITE, Field.LANG, Field.COUNTRY, Field.COLLECTION);

    /** The fields whose values hits are counted by. */
    static final List<Field> FACETS = List.of(Field.SITE, Field.LANG, Field.COUNTRY, Field.COLLECTION, Field.AUTHOR);

    private IndexFields() {}

    /** The objects to put into the indexed document. */
    public static Map<String, Object> of(Document document) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Tokens title = put(fields, Space.TITLE, document.title());
        Tokens text = put(fields, Space.TEXT, document.text());
        put(fields, Space.LEAD, Document.lead(document.text()));
        put(fields, Space.AUTHOR, document.author());
        put(fields, Space.SOURCE, document.source());
        put(fields, Space.URL, document.url());
        putCaptions(fields, document.captions());
        fields.put(Names.COUNTS, counts(title, text));
        FACTS.forEach(field -> fields.put(Names.fact(field), Facts.of(document, field)));
        if (document.published() != null) {
            fields.put(Names.PUBLISHED, document.published().toString());
        }
        return Map.of(Names.OBJECT, fields, Names.FACETS, facets(document));
    }

    private static Map<String, Object> facets(Document document) {
        Map<String, Object> facets = new LinkedHashMap<>();
        FACETS.forEach(field -> facets.put(field.typed(), facet(document, field)));
        return facets;
    }

    /** Of a site and a language the most special value alone; so counts of one field add up. */
    private static List<String> facet(Document document, Field field) {
        return switch (field) {
            case SITE, LANG -> Facts.of(document, field).stream().limit(1).toList();
            case AUTHOR -> document.author() == null ? List.of() : List.of(Facts.value(field, document.author()));
            default -> Facts.of(document, field);
        };
    }

    private static Tokens put(Map<String, Object> fields, Space space, @Nullable String value) {
        Tokens tokens = Analysis.of(value == null ? "" : value);
        if (tokens.size() > 0) {
            fields.put(Names.folded(space), tokens.foldedStream());
            fields.put(Names.exact(space), tokens.exactStream());
        }
        return tokens;
    }

    private static void putCaptions(Map<String, Object> fields, List<String> captions) {
        List<Tokens> tokens = captions.stream().map(Analysis::of).toList();
        fields.put(
                Names.folded(Space.CAPTION),
                tokens.stream().map(Tokens::foldedStream).toList());
        fields.put(
                Names.exact(Space.CAPTION),
                tokens.stream().map(Tokens::exactStream).toList());
    }

    /** For each word one term for each number of times it stands there at least. */
    private static List<String> counts(Tokens title, Tokens text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        List<String> counts = new ArrayList<>();
        for (Tokens tokens : List.of(title, text)) {
            for (int i = 0; i < tokens.size(); i++) {
                int count = times.merge(tokens.folded(i), 1, Integer::sum);
                if (count <= Limits.AT_LEAST) {
                    counts.add(Names.count(tokens.folded(i), count));
                }
            }
        }
        return counts;
    }
}
