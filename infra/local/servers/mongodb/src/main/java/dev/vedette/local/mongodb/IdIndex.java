package dev.vedette.local.mongodb;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.CollectionUtils;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.Collection;
import java.util.List;
import java.util.Map.Entry;
import java.util.UUID;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The index of a collection's ids: the collection's own map, whose keys they are. The backend's index is a second map,
 * which compares keys by serializing them, and is asked only by queries of nothing but the id; this one also by those
 * that name other fields beside it, which are else answered by reading the whole collection.
 */
final class IdIndex extends AbstractUniqueIndex<Object> {

    static final String ID = "_id";

    private final MVMap<Object, Document> documents;

    IdIndex(String name, List<IndexKey> keys, MVMap<Object, Document> documents) {
        super(name, keys, false);
        this.documents = documents;
    }

    @Override
    public boolean canHandle(Document query) {
        return super.canHandle(idOnly(query));
    }

    /** Of these the collection keeps what fits the rest of the query. */
    @Override
    public Iterable<Object> getPositions(Document query) {
        return super.getPositions(idOnly(query));
    }

    /** What a query says of the id, also in one of the parts of an {@code $and}; else the query. */
    private static Document idOnly(Document query) {
        if (query.containsKey(ID)) {
            return new Document(ID, query.get(ID));
        }
        if (query.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (part instanceof Document condition && condition.containsKey(ID)) {
                    return new Document(ID, condition.get(ID));
                }
            }
        }
        return query;
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        Object id = CollectionUtils.getSingleElement(key);
        return switch (id) {
            case UUID uuid -> existing(uuid);
            case String string -> existing(string);
            case ObjectId objectId -> existing(objectId);
            // 1 and 1.0 are one id, and are kept as they came
            case null, default ->
                documents.keySet().stream()
                        .filter(kept -> new KeyValue(kept).normalized().equals(key))
                        .findFirst()
                        .orElse(null);
        };
    }

    private @Nullable Object existing(Object id) {
        return documents.containsKey(id) ? id : null;
    }

    /** Is added and removed with its document. */
    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {}

    @Override
    protected boolean putKeyPosition(KeyValue key, Object position) {
        return true;
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return getPosition(key);
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return documents.keySet().stream()
                .<Entry<KeyValue, Object>>map(id -> new SimpleImmutableEntry<>(new KeyValue(id), id))::iterator;
    }

    @Override
    public long getCount() {
        return documents.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
