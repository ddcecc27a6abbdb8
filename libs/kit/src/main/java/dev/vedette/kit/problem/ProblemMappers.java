package dev.vedette.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a request ends with into problem+json; an exception's own text is never shown. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return answer(e.problem());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return answer(Problems.invalid(e.getConstraintViolations().stream()
                .map(Violations::fieldError)
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList()));
    }

    @ServerExceptionMapper(priority = 1)
    public Response unreadable(JacksonException e) {
        return answer(JsonProblems.of(e));
    }

    /** Named apart, since Quarkus' own mapper for it is more exact than one for all of Jackson's. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthorized() {
        var problem = Problem.of(
                401, "unauthorized", "Sign in first", "Send a valid access token as Authorization: Bearer …");
        return Response.status(401)
                .header("WWW-Authenticate", "Bearer")
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return answer(Problems.forbidden("Your roles do not allow this. Ask an administrator of your organisation."));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo request) {
        if (e.getCause() instanceof JacksonException json) {
            return unreadable(json);
        }
        var cause = e.getCause();
        if (cause != null && e instanceof NotFoundException && ParameterProblems.isConversion(cause)) {
            return answer(ParameterProblems.of(request, cause));
        }
        return answer(HttpProblems.of(e.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        LOG.error("A request failed in a way nobody foresaw", e);
        return answer(HttpProblems.of(500));
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
