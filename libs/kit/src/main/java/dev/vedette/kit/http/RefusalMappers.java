package dev.vedette.kit.http;

import dev.vedette.kit.problem.HttpProblems;
import dev.vedette.kit.problem.Problem;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals that say what works at the address instead. */
public class RefusalMappers {

    private final Operations operations;

    public RefusalMappers(Operations operations) {
        this.operations = operations;
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException e, UriInfo uri) {
        return answer(HttpProblems.of(405))
                .header(HttpHeaders.ALLOW, String.join(", ", operations.methods(uri.getPath())))
                .build();
    }

    @ServerExceptionMapper
    public Response notSupported(NotSupportedException e, UriInfo uri, Request request) {
        var consumed = operations.consumed(request.getMethod(), uri.getPath());
        return answer(HttpProblems.unsupportedType(known(consumed))).build();
    }

    @ServerExceptionMapper
    public Response notAcceptable(NotAcceptableException e, UriInfo uri, Request request) {
        var produced = operations.produced(request.getMethod(), uri.getPath());
        return answer(HttpProblems.notAcceptable(known(produced))).build();
    }

    private static Set<String> known(Set<String> types) {
        return types.isEmpty() ? Set.of("application/json") : types;
    }

    private static Response.ResponseBuilder answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
