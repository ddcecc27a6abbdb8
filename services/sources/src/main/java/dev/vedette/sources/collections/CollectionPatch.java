package dev.vedette.sources.collections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.sources.collections.CollectionResource.CollectionView;
import dev.vedette.sources.collections.CollectionResource.NewCollection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Merges a change into what is set (RFC 7396): absent fields stay, null clears. */
@Singleton
public class CollectionPatch {

    private final ObjectMapper mapper;

    public CollectionPatch(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Uni<NewCollection> merge(CollectionView present, ObjectNode change) {
        ObjectNode merged = mapper.valueToTree(new NewCollection(present.name(), present.description()));
        merged.setAll(change);
        try {
            return Uni.createFrom().item(mapper.treeToValue(merged, NewCollection.class));
        } catch (JsonProcessingException e) {
            return Uni.createFrom().failure(e);
        }
    }
}
