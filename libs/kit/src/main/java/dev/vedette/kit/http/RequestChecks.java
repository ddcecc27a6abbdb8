package dev.vedette.kit.http;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses what no parameter of any endpoint can mean, before a store refuses it in its own words. */
public class RequestChecks {

    @ServerRequestFilter
    public void check(UriInfo request) {
        var errors = errors(request);
        if (!errors.isEmpty()) {
            throw new ProblemException(Problems.invalid(errors));
        }
    }

    static List<FieldError> errors(UriInfo request) {
        return Stream.of(request.getQueryParameters(), request.getPathParameters())
                .map(MultivaluedMap::entrySet)
                .flatMap(Set::stream)
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> new FieldError(name, "it has the character NUL (%00)", "Leave it out."))
                .toList();
    }
}
