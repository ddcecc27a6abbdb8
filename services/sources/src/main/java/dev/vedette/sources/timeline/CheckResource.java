package dev.vedette.sources.timeline;

import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.sources.registry.SourceService;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The checks of a source: those that were made, and one right now. */
@Path("/api/v1/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    private final Timeline timeline;
    private final SourceService sources;

    public CheckResource(Timeline timeline, SourceService sources) {
        this.timeline = timeline;
        this.sources = sources;
    }

    @GET
    @Path("/{id}/checks")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<CheckView>> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return sources.get(id).chain(source -> timeline.list(id, page)).map(found -> found.map(CheckView::of));
    }

    /** Answers at once; the check shows up in the list. */
    @POST
    @Path("/{id}/check")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<Void>> check(@PathParam("id") UUID id) {
        return sources.checkNow(id).replaceWith(RestResponse.accepted());
    }

    /**
     * A check, or several in a row that said the same.
     *
     * @param at of the last of them
     * @param outcome {@code news}, {@code nothing-new} or {@code failed}
     * @param status as raw as the server's answer can be told
     * @param durationMillis of the last of them
     */
    public record CheckView(
            UUID id,
            Instant at,
            Instant firstAt,
            int times,
            String outcome,
            String status,
            @Nullable String reason,
            int listed,
            int newEntries,
            int durationMillis) {

        static CheckView of(Check check) {
            return new CheckView(
                    check.id,
                    check.lastAt,
                    check.firstAt,
                    check.times,
                    check.outcome.word(),
                    check.status,
                    check.reason,
                    check.listed,
                    check.newEntries,
                    check.millis);
        }
    }
}
