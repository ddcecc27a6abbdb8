package dev.vedette.sources.opml;

import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.Keyset;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.opml.ImportOptions.FolderUse;
import dev.vedette.sources.opml.ImportRepository.Asked;
import dev.vedette.sources.opml.ImportRepository.Counted;
import dev.vedette.sources.opml.ImportRepository.Stored;
import dev.vedette.sources.opml.document.OpmlReader;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sources/imports}: lists of sources as OPML, taken in step by step. */
@Path("/api/v1/sources/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService imports;
    private final ImportRequests requests;
    private final SecurityIdentity caller;
    private final Vertx vertx;

    public ImportResource(ImportService imports, ImportRequests requests, SecurityIdentity caller, Vertx vertx) {
        this.imports = imports;
        this.requests = requests;
        this.caller = caller;
        this.vertx = vertx;
    }

    @POST
    @Consumes({"text/x-opml", "text/x-opml+xml", "application/xml", "text/xml", "application/octet-stream"})
    @RolesAllowed(Roles.ANALYST)
    public Uni<RestResponse<ImportView>> start(
            @QueryParam("folders") @DefaultValue("collections") String folders,
            @QueryParam("enabled") @DefaultValue("true") boolean enabled,
            @NotNull byte[] body) {
        var options = new ImportOptions(word(FolderUse.class, "folders", folders), enabled);
        return vertx.executeBlocking(() -> read(body, options), false)
                .chain(entries -> imports.start(entries, caller.getPrincipal().getName()))
                .map(started -> ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                        .location(URI.create("/api/v1/sources/imports/" + started.id()))
                        .entity(started)
                        .build());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<ImportView> get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/entries")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Paged<EntryView>> entries(
            @PathParam("id") UUID id,
            @QueryParam("outcome") @Nullable String outcome,
            @BeanParam @Valid PageRequest page) {
        var only = outcome == null ? null : word(EntryOutcome.class, "outcome", outcome);
        var keyset = Keyset.of(List.of(Long.class), "entries", id, only);
        var cursor = page.cursor(keyset);
        var after = cursor == null ? 0 : Math.clamp(cursor.number(0), 0, Integer.MAX_VALUE);
        return imports.listEntries(id, only, after, page.limit() + 1)
                .map(found -> Paged.of(found, page.limit(), entry -> keyset.cursor((long) entry.position()))
                        .map(EntryView::of));
    }

    private List<Asked> read(byte[] body, ImportOptions options) {
        return OpmlReader.read(body).stream()
                .map(outline -> requests.asked(outline, options))
                .toList();
    }

    private static <E extends Enum<E>> E word(Class<E> type, String field, String asked) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problems.invalid(
                        field, "there is no such value", "Send one of those that the API's description lists.")));
    }

    /**
     * How far an import is.
     *
     * @param finishedAt null while entries wait
     */
    public record ImportView(
            UUID id,
            int total,
            long created,
            long duplicate,
            long invalid,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        static ImportView of(OpmlImport found, List<Counted> counts) {
            return new ImportView(
                    found.id,
                    found.total,
                    ImportService.entries(counts, EntryOutcome.CREATED),
                    ImportService.entries(counts, EntryOutcome.DUPLICATE),
                    ImportService.entries(counts, EntryOutcome.INVALID),
                    found.createdAt,
                    found.finishedAt);
        }
    }

    /**
     * An entry of an import.
     *
     * @param position its place in the document, from 1 on
     * @param outcome null while it waits
     * @param reason why it is invalid, in words for people
     * @param sourceId the source it made, or that was there already
     */
    public record EntryView(
            int position,
            String url,
            @Nullable String name,
            @Nullable EntryOutcome outcome,
            @Nullable String reason,
            @Nullable UUID sourceId) {

        static EntryView of(Stored entry) {
            return new EntryView(
                    entry.position(), entry.url(), entry.name(), entry.outcome(), entry.reason(), entry.sourceId());
        }
    }
}
