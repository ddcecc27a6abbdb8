package dev.vedette.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.ibm.icu.util.VersionInfo;
import dev.vedette.query.analysis.Analysis;
import dev.vedette.query.plan.Facts;
import dev.vedette.query.plan.Planner;
import dev.vedette.query.search.IndexFields;
import dev.vedette.query.search.Mappings;
import dev.vedette.query.search.Translation;
import java.util.Map;

/**
 * The same language on an OpenSearch index: {@link #mappings} for the index, {@link #indexFields} for each document,
 * {@link #toOpenSearch} for each search. A search finds exactly the documents that {@link QueryIndex} would tag.
 */
public final class SearchQuery {

    /** The same mapping is the same text in every process. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private SearchQuery() {}

    /**
     * The {@code query} part of a search, as JSON; a bool query whose filter decides and whose words rank.
     *
     * @throws IllegalArgumentException if word lists or topics are not resolved
     */
    public static String toOpenSearch(Query query) {
        return json(Translation.of(Planner.plan(query)));
    }

    /** What to add to the indexed document: token streams, and values of facets. It need not be kept in {@code _source}. */
    public static Map<String, Object> indexFields(Document document) {
        return IndexFields.of(document);
    }

    /** The {@code properties} to add to the index's mapping, as JSON. */
    public static String mappings() {
        return json(Mappings.properties());
    }

    /**
     * The field of the index by whose values hits are counted: {@code site}, {@code lang}, {@code country},
     * {@code collection} or {@code author}, written so that equal values are equal strings.
     */
    public static String facet(Field field) {
        return Mappings.facet(field);
    }

    /** A value as the field {@link #facet} holds it: folded, so that however it is typed it is the same. */
    public static String facetValue(Field field, String typed) {
        return Facts.value(field, typed);
    }

    /**
     * Names what {@link #mappings} and {@link #indexFields} make of a document: it differs wherever the same text would
     * be indexed in another way, and then all documents must be indexed anew.
     */
    public static String version() {
        return "analysis " + Analysis.VERSION + ", ICU " + VersionInfo.ICU_VERSION + ", " + mappings();
    }

    private static String json(Map<String, Object> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings and numbers are always JSON", e);
        }
    }
}
