package dev.vedette.topics.topic;

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
import jakarta.validation.constraints.Pattern;
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

/** {@code /api/v1/topics}: the topics that the caller's team may see. */
@Path("/api/v1/topics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TopicResource {

    private static final String COLOR = "#[0-9a-fA-F]{6}";

    private final TopicService topics;
    private final Callers callers;

    public TopicResource(TopicService topics, Callers callers) {
        this.topics = topics;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<TopicView>> list(@BeanParam @Valid PageRequest page) {
        return topics.list(callers.get(), page).map(found -> found.map(TopicView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return topics.get(callers.get(), id).map(TopicResource::answer);
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> create(@NotNull @Valid NewTopic body) {
        return topics.create(callers.get(), body).map(TopicResource::created);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ObjectNode body) {
        return topics.change(callers.get(), id, ifMatch, body).map(TopicResource::answer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return topics.delete(callers.get(), id, ifMatch);
    }

    private static Response answer(Topic topic) {
        return Response.ok(TopicView.of(topic)).tag(tag(topic)).build();
    }

    private static Response created(Topic topic) {
        return Response.created(URI.create("/api/v1/topics/" + topic.id))
                .tag(tag(topic))
                .entity(TopicView.of(topic))
                .build();
    }

    /** Without the quotes, which JAX-RS adds. */
    private static String tag(Topic topic) {
        return String.valueOf(topic.version);
    }

    /** A topic to make; a change is merged into it. */
    public record NewTopic(
            @NotBlank @Size(max = 120) @PlainText String name,

            @NotBlank @Size(max = 20_000) @PlainText(lines = true)
            String query,

            @Pattern(regexp = COLOR, message = "must be a colour such as #4c6ef5") @Nullable
            String color,

            @Size(max = 2_000) @PlainText(lines = true) @Nullable
            String description,

            @Nullable Visibility visibility) {

        static NewTopic of(Topic topic) {
            return new NewTopic(topic.name, topic.query, topic.color, topic.description, topic.visibility);
        }
    }

    /** A topic as callers see it. */
    public record TopicView(
            UUID id,
            String name,
            String query,
            String color,
            @Nullable String description,
            Visibility visibility,
            String team,
            String owner,
            int version,
            Instant createdAt,
            Instant changedAt) {

        static TopicView of(Topic topic) {
            return new TopicView(
                    topic.id,
                    topic.name,
                    topic.query,
                    topic.color,
                    topic.description,
                    topic.visibility,
                    topic.team,
                    topic.owner,
                    topic.version,
                    topic.createdAt,
                    topic.changedAt);
        }
    }
}
