package dev.vedette.articles.export;

import dev.vedette.articles.export.Exports.Opened;
import dev.vedette.articles.request.FilterParameters;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestMulti;

/**
 * {@code /api/v1/articles/export}: a search as a file. Its media type is the one of the format asked for; Quarkus streams
 * one type alone, and takes any other than this for events or for items of an array of JSON.
 */
@Path("/api/v1/articles/export")
@Produces(MediaType.APPLICATION_OCTET_STREAM)
public class ExportResource {

    private final ExportReader reader;
    private final Exports exports;
    private final Callers callers;
    private final Clock clock;

    ExportResource(ExportReader reader, Exports exports, Callers callers, Clock clock) {
        this.reader = reader;
        this.exports = exports;
        this.callers = callers;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public RestMulti<byte[]> export(@BeanParam @Valid FilterParameters filter, @BeanParam @Valid ExportParameters how) {
        return stream(filter, how);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.VIEWER)
    public RestMulti<byte[]> exportLong(@Valid @NotNull ExportBody body) {
        return stream(body.filter(), body.how());
    }

    private RestMulti<byte[]> stream(FilterParameters filter, ExportParameters how) {
        Uni<Opened> opened = exports.open(reader.read(filter, how, callers.get().team()));
        return RestMulti.fromUniResponse(opened, Opened::bytes, this::headers);
    }

    private Map<String, List<String>> headers(Opened opened) {
        var format = opened.export().format();
        var name = "articles-"
                + LocalDate.ofInstant(clock.instant(), opened.export().table().zone());
        return Map.of(
                HttpHeaders.CONTENT_TYPE,
                List.of(format.mediaType()),
                HttpHeaders.CONTENT_DISPOSITION,
                List.of("attachment; filename=\"" + name + "." + format.extension() + "\""),
                "Vedette-Total",
                List.of(Long.toString(opened.total())));
    }
}
