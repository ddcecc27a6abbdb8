package dev.vedette.alerts.rules;

import dev.vedette.kit.identity.Callers;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The topics service, asked in the caller's own name: who sees what is for it to say. */
@RegisterRestClient(configKey = "topics")
@Path("/api/v1/topics")
interface TopicsClient {

    @GET
    @Path("/{id}")
    Uni<Response> get(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(Callers.TEAM_HEADER) String team);
}
