package dev.vedette.sources.effects;

import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.problem.HttpProblems;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.sources.effects.ArticlesClient.TaggedPage;
import dev.vedette.sources.registry.SourceService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** {@code /api/v1/sources/{id}/effects}: which topics lose coverage when a source fails. */
@Path("/api/v1/sources/{id}/effects")
@Produces(MediaType.APPLICATION_JSON)
public class EffectsResource {

    private static final Logger LOG = Logger.getLogger(EffectsResource.class);
    private static final int LATEST = 200;

    private final SourceService sources;
    private final ArticlesClient articles;
    private final Callers callers;

    public EffectsResource(SourceService sources, @RestClient ArticlesClient articles, Callers callers) {
        this.sources = sources;
        this.articles = articles;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<EffectsView> get(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        var team = callers.get().team();
        return sources.get(id)
                .chain(source -> latest(id, authorization, team))
                .map(page -> EffectsView.of(page.items()));
    }

    private Uni<TaggedPage> latest(UUID id, String authorization, String team) {
        return articles.list(id, LATEST, authorization, team).onFailure().transform(failure -> {
            LOG.warnf("articles does not answer: %s", failure);
            return new ProblemException(HttpProblems.of(503));
        });
    }
}
