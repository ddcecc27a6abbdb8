package dev.vedette.articles.index.generations;

import dev.vedette.query.SearchQuery;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;

/** How this release indexes articles. */
@ApplicationScoped
public class ThisRelease {

    @Produces
    @Singleton
    Generation generation() {
        return Generation.of(IndexedArticle.mappings().encode() + SearchQuery.version());
    }

    /** What the channel {@code changes} needs to know and no file can tell: the group of this generation. */
    @Produces
    @Singleton
    @Identifier("changes")
    Map<String, Object> channel(Generation generation) {
        return Map.of("group.id", generation.group());
    }
}
