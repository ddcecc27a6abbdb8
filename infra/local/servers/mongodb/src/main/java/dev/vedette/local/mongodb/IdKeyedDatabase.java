package dev.vedette.local.mongodb;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** The H2 database, except that ids are found in the collection itself. */
final class IdKeyedDatabase extends H2Database {

    private static final String COLLECTIONS = "databases.";

    private final MVStore store;

    IdKeyedDatabase(String name, MVStore store, CursorRegistry cursors) {
        // before the other constructor, which opens indexes
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID)
                ? new IdIndex(name, keys, store.openMap(COLLECTIONS + getFullCollectionNamespace(collection)))
                : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    }
}
