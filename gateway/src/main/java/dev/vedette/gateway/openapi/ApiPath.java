package dev.vedette.gateway.openapi;

import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A path of the API.
 *
 * @param template as OpenAPI writes it, such as {@code /api/v1/topics/{id}}
 * @param part the document of {@code docs/api} that has it, and so the service that answers it
 * @param operations what may be done there
 */
public record ApiPath(String template, String part, Map<HttpMethod, Operation> operations) {

    /**
     * What a caller may do at a path.
     *
     * @param isOpen whether it is for anyone, so that nobody's token goes with it
     * @param takesDocument whether its body is a document, such as a feed, rather than JSON
     */
    public record Operation(boolean isOpen, boolean takesDocument) {}

    public ApiPath {
        operations = Map.copyOf(operations);
    }

    /** The path as Vert.x Web matches it. */
    public String route() {
        return template.replaceAll("\\{(\\w+)}", ":$1");
    }

    /** The value of the header {@code Allow}. */
    public String allow() {
        var names = operations.keySet().stream().map(HttpMethod::name).collect(Collectors.toCollection(TreeSet::new));
        if (names.contains("GET")) {
            names.add("HEAD");
        }
        return String.join(", ", names);
    }
}
