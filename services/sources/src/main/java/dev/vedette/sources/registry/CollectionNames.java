package dev.vedette.sources.registry;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Who knows the names of collections. */
public interface CollectionNames {

    /** The names as they are spelled; those that are new become collections. In the present transaction. */
    Uni<List<String>> settle(List<String> names);
}
