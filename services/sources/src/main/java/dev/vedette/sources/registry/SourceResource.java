package dev.vedette.sources.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.json.MergePatch;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.paging.Versions;
import dev.vedette.sources.settings.NewSource;
import dev.vedette.sources.settings.SourceChecks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sources}: the sources of the organisation. */
@Path("/api/v1/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {

    private final SourceService sources;
    private final SourceChecks checks;
    private final MergePatch patch;
    private final Clock clock;

    public SourceResource(SourceService sources, SourceChecks checks, MergePatch patch, Clock clock) {
        this.sources = sources;
        this.checks = checks;
        this.patch = patch;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    public Uni<Paged<SourceView>> list(@BeanParam SourceFilter filter, @BeanParam @Valid PageRequest page) {
        return sources.list(filter, page).map(found -> found.map(this::view));
    }

    @GET
    @Path("/health")
    @RolesAllowed(Roles.VIEWER)
    public Uni<HealthSummary> health() {
        return sources.health();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    public Uni<RestResponse<SourceView>> get(@PathParam("id") UUID id) {
        return sources.get(id).map(this::answer);
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<SourceView>> register(@NotNull NewSource body) {
        return checks.check(body).chain(sources::register).map(this::created);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<SourceView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return sources.get(id)
                .invoke(read -> Versions.require(ifMatch, read.version))
                .chain(read -> checks.check(patch.merge(read.settings(), body, NewSource.class))
                        .chain(settings -> sources.change(id, ifMatch, read.version, settings)))
                .map(this::answer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return sources.delete(id, ifMatch);
    }

    private RestResponse<SourceView> answer(Source source) {
        return ResponseBuilder.ok(view(source)).tag(tag(source)).build();
    }

    private RestResponse<SourceView> created(Source source) {
        return ResponseBuilder.<SourceView>created(URI.create("/api/v1/sources/" + source.id))
                .tag(tag(source))
                .entity(view(source))
                .build();
    }

    private SourceView view(Source source) {
        return SourceView.of(source, clock.instant());
    }

    /** Without the quotes, which JAX-RS adds. */
    private static String tag(Source source) {
        return String.valueOf(source.version);
    }
}
