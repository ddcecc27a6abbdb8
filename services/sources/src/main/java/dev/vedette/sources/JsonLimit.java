package dev.vedette.sources;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Only lists of sources may be large. */
public class JsonLimit {

    private static final int MOST_BYTES = 64 * 1024;

    @ServerRequestFilter
    public void limit(ContainerRequestContext request) {
        var type = request.getMediaType();
        if (request.getLength() > MOST_BYTES && type != null && MediaType.APPLICATION_JSON_TYPE.isCompatible(type)) {
            throw new WebApplicationException(413);
        }
    }
}
