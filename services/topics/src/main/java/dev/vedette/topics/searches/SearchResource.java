package dev.vedette.topics.searches;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.text.PlainText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/searches}: the saved searches that the caller's team may see. */
@Path("/api/v1/searches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    private final SearchService searches;
    private final SearchText text;
    private final Callers callers;

    SearchResource(SearchService searches, SearchText text, Callers callers) {
        this.searches = searches;
        this.text = text;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<SearchView>> list(@BeanParam @Valid PageRequest page) {
        return searches.list(callers.get(), page).map(found -> found.map(this::view));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return searches.get(callers.get(), id).map(this::answer);
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> create(@NotNull @Valid NewSearch body) {
        return searches.create(callers.get(), body)
                .map(saved -> Response.created(URI.create("/api/v1/searches/" + saved.id))
                        .tag(tag(saved))
                        .entity(view(saved))
                        .build());
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return searches.change(callers.get(), id, ifMatch, body).map(this::answer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return searches.delete(callers.get(), id, ifMatch);
    }

    private Response answer(SavedSearch saved) {
        return Response.ok(view(saved)).tag(tag(saved)).build();
    }

    /** Without the quotes, which JAX-RS adds. */
    private static String tag(SavedSearch saved) {
        return String.valueOf(saved.version);
    }

    private SearchView view(SavedSearch saved) {
        return new SearchView(
                saved.id,
                saved.name,
                text.read(saved.search),
                saved.visibility,
                saved.team,
                saved.owner,
                saved.version,
                saved.createdAt,
                saved.changedAt);
    }

    /** A search to keep; a change is merged into it. */
    public record NewSearch(
            @NotBlank @Size(max = 120) @PlainText String name,

            @NotNull @Valid Search search,

            @Nullable Visibility visibility) {}

    /** A saved search as callers see it. */
    public record SearchView(
            UUID id,
            String name,
            Search search,
            Visibility visibility,
            String team,
            String owner,
            int version,
            Instant createdAt,
            Instant changedAt) {}
}
