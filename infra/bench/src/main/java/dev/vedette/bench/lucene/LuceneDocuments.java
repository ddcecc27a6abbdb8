package dev.vedette.bench.lucene;

import dev.vedette.query.Document;
import dev.vedette.query.Field;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.analysis.Tokens;
import dev.vedette.query.plan.Facts;
import dev.vedette.query.plan.Space;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** Documents as Lucene's. */
final class LuceneDocuments {

    private static final List<Field> FACTS = List.of(Field.SITE, Field.LANG, Field.COUNTRY, Field.COLLECTION);
    private static final int MOST_COUNTED = 10;

    private LuceneDocuments() {}

    /** Title and text alone. */
    static org.apache.lucene.document.Document textOf(Document document) {
        org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
        fields.add(new TextField(Fields.of(Space.TITLE, false), document.title(), Store.NO));
        fields.add(new TextField(Fields.of(Space.TEXT, false), document.text(), Store.NO));
        return fields;
    }

    /** Everything that queries can ask for. */
    static org.apache.lucene.document.Document of(Document document) {
        org.apache.lucene.document.Document fields = new org.apache.lucene.document.Document();
        add(fields, Space.TITLE, document.title());
        add(fields, Space.TEXT, document.text());
        add(fields, Space.LEAD, Document.lead(document.text()));
        add(fields, Space.AUTHOR, document.author());
        add(fields, Space.SOURCE, document.source());
        add(fields, Space.URL, document.url());
        document.captions().forEach(caption -> add(fields, Space.CAPTION, caption));
        addCounts(fields, document);
        for (Field field : FACTS) {
            Facts.of(document, field)
                    .forEach(value -> fields.add(new StringField(Fields.fact(field), value, Store.NO)));
        }
        if (document.published() != null) {
            fields.add(new LongPoint(Fields.PUBLISHED, document.published().getEpochSecond()));
        }
        return fields;
    }

    private static void add(org.apache.lucene.document.Document fields, Space space, @Nullable String text) {
        if (text != null) {
            fields.add(new TextField(Fields.of(space, false), text, Store.NO));
            fields.add(new TextField(Fields.of(space, true), text, Store.NO));
        }
    }

    private static void addCounts(org.apache.lucene.document.Document fields, Document document) {
        Map<String, Integer> times = new HashMap<>();
        for (Tokens words : List.of(Analysis.of(document.title()), Analysis.of(document.text()))) {
            for (int i = 0; i < words.size(); i++) {
                int count = times.merge(words.folded(i), 1, Integer::sum);
                if (count <= MOST_COUNTED) {
                    fields.add(new StringField(Fields.COUNTS, Fields.count(words.folded(i), count), Store.NO));
                }
            }
        }
    }
}
