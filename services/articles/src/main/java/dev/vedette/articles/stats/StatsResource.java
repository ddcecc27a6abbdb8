package dev.vedette.articles.stats;

import dev.vedette.articles.request.FilterParameters;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /api/v1/stats}: numbers of the archive, as the caller's team may see it. */
@Path("/api/v1/stats")
@Produces(MediaType.APPLICATION_JSON)
public class StatsResource {

    private final VolumeReader volumes;
    private final VolumeSearch search;
    private final FacetCounter facets;
    private final Callers callers;

    StatsResource(VolumeReader volumes, VolumeSearch search, FacetCounter facets, Callers callers) {
        this.volumes = volumes;
        this.search = search;
        this.facets = facets;
        this.callers = callers;
    }

    @GET
    @Path("/volume")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Volume> volume(@BeanParam @Valid FilterParameters filter, @BeanParam @Valid VolumeParameters how) {
        return count(filter, how);
    }

    @POST
    @Path("/volume")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Uni<Volume> volume(@Valid @NotNull VolumeBody asked) {
        return count(asked.filter(), asked.how());
    }

    @GET
    @Path("/facets")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<FacetView>> facets(
            @BeanParam @Valid FilterParameters filter,
            @QueryParam("facet") List<String> facet,
            @QueryParam("limit") @DefaultValue("10") @Min(1) @Max(200) int limit) {
        return count(filter, facet, limit);
    }

    @POST
    @Path("/facets")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<FacetView>> facets(@Valid @NotNull FacetsBody asked) {
        return count(asked.filter(), asked.facet(), asked.most());
    }

    private Uni<Volume> count(FilterParameters filter, VolumeParameters how) {
        return search.count(volumes.read(filter, how, callers.get().team()));
    }

    private Uni<Paged<FacetView>> count(FilterParameters filter, List<String> facet, int limit) {
        return facets.count(filter, facet, limit, callers.get().team()).map(counted -> new Paged<>(counted, null));
    }
}
