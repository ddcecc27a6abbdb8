package dev.vedette.topics.check;

import dev.vedette.kit.identity.Roles;
import dev.vedette.query.QueryError;
import dev.vedette.query.QueryParser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** {@code /api/v1/topics/check}: what is wrong with a query, while it is typed. */
@Path("/api/v1/topics/check")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    @POST
    @RolesAllowed(Roles.VIEWER)
    public QueryVerdict check(@NotNull @Valid QueryToCheck body) {
        var errors = QueryCheck.errors(body.query());
        var warnings = errors.isEmpty() ? QueryParser.warnings(body.query()) : List.<QueryError>of();
        return new QueryVerdict(errors.isEmpty(), errors, warnings);
    }

    /** A query that was typed and not saved yet. */
    public record QueryToCheck(@NotNull @Size(max = 20_000) String query) {}

    /** What is wrong with a query, and what one should know of one that is valid; positions are UTF-16 units. */
    public record QueryVerdict(boolean valid, List<QueryError> errors, List<QueryError> warnings) {}
}
