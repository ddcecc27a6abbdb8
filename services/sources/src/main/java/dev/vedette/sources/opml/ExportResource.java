package dev.vedette.sources.opml;

import dev.vedette.kit.identity.Roles;
import dev.vedette.sources.opml.document.OpmlWriter;
import dev.vedette.sources.opml.document.OpmlWriter.Exported;
import dev.vedette.sources.registry.SourceFilter;
import dev.vedette.sources.registry.SourceService;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** {@code /api/v1/sources/export}: the sources as OPML. */
@Path("/api/v1/sources/export")
public class ExportResource {

    private final SourceService sources;
    private final ImportRequests requests;
    private final Vertx vertx;
    private final Clock clock;

    public ExportResource(SourceService sources, ImportRequests requests, Vertx vertx, Clock clock) {
        this.sources = sources;
        this.requests = requests;
        this.vertx = vertx;
        this.clock = clock;
    }

    @GET
    @Produces("text/x-opml;charset=utf-8")
    @RolesAllowed(Roles.VIEWER)
    public Uni<RestResponse<String>> export(@BeanParam SourceFilter filter) {
        return sources.listAll(filter)
                .map(found -> found.stream()
                        .map(source -> new Exported(source.name(), source.settings()))
                        .toList())
                .chain(found ->
                        vertx.executeBlocking(() -> OpmlWriter.write(found, clock.instant(), requests::write), false))
                .map(opml -> ResponseBuilder.ok(opml)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sources.opml\"")
                        .build());
    }
}
