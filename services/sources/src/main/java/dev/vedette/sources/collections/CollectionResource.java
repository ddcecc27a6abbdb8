package dev.vedette.sources.collections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.json.MergePatch;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.sources.settings.FieldChecks;
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
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/collections}: the collections of the organisation's sources. */
@Path("/api/v1/collections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CollectionResource {

    private final CollectionService collections;
    private final MergePatch patch;

    public CollectionResource(CollectionService collections, MergePatch patch) {
        this.collections = collections;
        this.patch = patch;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    public Uni<Paged<CollectionView>> list(@BeanParam @Valid PageRequest page) {
        return collections.list(page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.SERVICE})
    public Uni<RestResponse<CollectionView>> get(@PathParam("id") UUID id) {
        return collections.get(id).map(found -> answer(ResponseBuilder.ok(), found));
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<CollectionView>> create(@NotNull NewCollection body) {
        var asked = checked(body);
        return collections
                .create(String.valueOf(asked.name()), asked.description())
                .map(made -> answer(ResponseBuilder.created(URI.create("/api/v1/collections/" + made.id())), made));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<CollectionView>> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return collections
                .get(id)
                .map(read -> new NewCollection(read.name(), read.description()))
                .map(read -> checked(patch.merge(read, body, NewCollection.class)))
                .chain(asked -> collections.change(id, ifMatch, String.valueOf(asked.name()), asked.description()))
                .map(changed -> answer(ResponseBuilder.ok(), changed));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return collections.delete(id, ifMatch);
    }

    private static NewCollection checked(NewCollection asked) {
        var fields = new FieldChecks();
        var name = fields.line("name", asked.name(), 100);
        if (name == null) {
            fields.add("name", "is missing", "Send a name such as national press.");
        }
        var checked = new NewCollection(name, fields.lines("description", asked.description(), 1_000));
        fields.end();
        return checked;
    }

    private static RestResponse<CollectionView> answer(ResponseBuilder<CollectionView> answer, CollectionView view) {
        return answer.tag(String.valueOf(view.version())).entity(view).build();
    }

    /** A collection to make. */
    public record NewCollection(
            @Nullable String name, @Nullable String description) {}

    /**
     * A collection as callers see it.
     *
     * @param sources how many belong to it
     */
    public record CollectionView(
            UUID id, String name, @Nullable String description, long sources, Instant createdAt, int version) {

        static CollectionView of(SourceCollection collection, long sources) {
            return new CollectionView(
                    collection.id,
                    collection.name,
                    collection.description,
                    sources,
                    collection.createdAt,
                    collection.version);
        }
    }
}
