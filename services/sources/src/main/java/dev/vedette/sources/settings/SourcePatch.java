package dev.vedette.sources.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Merges a change into what is set (RFC 7396): absent fields stay, null clears. */
@Singleton
public class SourcePatch {

    private final ObjectMapper mapper;

    public SourcePatch(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Fails as a body of that form would fail on registering. */
    public Uni<NewSource> merge(Settings present, ObjectNode change) {
        ObjectNode merged = mapper.valueToTree(present);
        change.properties().forEach(field -> merged.set(field.getKey(), field.getValue()));
        try {
            return Uni.createFrom().item(mapper.treeToValue(merged, NewSource.class));
        } catch (JsonProcessingException e) {
            return Uni.createFrom().failure(e);
        }
    }
}
