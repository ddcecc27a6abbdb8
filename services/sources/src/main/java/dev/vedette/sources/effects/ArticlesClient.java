package dev.vedette.sources.effects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.vedette.kit.identity.Callers;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The articles service, asked in the caller's own name: who sees which tags is for it to say. */
@RegisterRestClient(configKey = "articles")
@Path("/api/v1/articles")
interface ArticlesClient {

    @GET
    Uni<TaggedPage> list(
            @QueryParam("source") UUID source,
            @QueryParam("limit") int limit,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(Callers.TEAM_HEADER) String team);

    /** A page of articles, the newest first. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TaggedPage(List<Tagged> items) {}

    /** An article with its tags. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tagged(Instant storedAt, List<Tag> tags) {}

    /** A topic that an article has. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tag(UUID topicId, String topicName, String topicColor) {}
}
