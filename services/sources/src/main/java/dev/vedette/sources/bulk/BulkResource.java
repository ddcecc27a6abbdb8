package dev.vedette.sources.bulk;

import dev.vedette.kit.identity.Roles;
import dev.vedette.sources.registry.SourceFilter;
import dev.vedette.sources.settings.FieldChecks;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/sources/bulk}: the same for many sources. */
@Path("/api/v1/sources/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    private static final int MOST_IDS = 1_000;

    private final BulkService bulk;

    public BulkResource(BulkService bulk) {
        this.bulk = bulk;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<BulkResult> apply(@NotNull BulkRequest body) {
        return bulk.apply(checked(body));
    }

    private static BulkRequest checked(BulkRequest asked) {
        var fields = new FieldChecks();
        var ids = asked.ids();
        if ((ids == null) == (asked.filter() == null)) {
            fields.add("ids", "must be sent, or else a filter, and not both", "Send ids, or a filter such as {}.");
        }
        if (ids != null && (ids.size() > MOST_IDS || ids.contains(null))) {
            fields.add("ids", "are too many or empty", "Send up to " + MOST_IDS + " of them, or a filter.");
        }
        if (asked.action() == null) {
            fields.add("action", "is missing", "Send one of " + List.of(BulkAction.values()) + ".");
        } else {
            checkValue(asked.action(), asked.value(), fields);
        }
        fields.end();
        return asked;
    }

    private static void checkValue(BulkAction action, @Nullable String value, FieldChecks fields) {
        if (action.needsValue() && fields.line("value", value, 60) == null) {
            fields.add("value", "is missing", "Send the tag or the collection's name.");
        } else if (!action.needsValue() && value != null) {
            fields.add("value", "means nothing with this action", "Leave it out.");
        }
    }

    /**
     * What to do, and with which sources.
     *
     * @param ids the sources; or null, and a filter
     * @param value a tag or the name of a collection, where the action needs one
     */
    public record BulkRequest(
            @Nullable List<UUID> ids,
            @Nullable SourceFilter filter,
            @Nullable BulkAction action,
            @Nullable String value) {}

    /** What came of it, in all and for each source. */
    public record BulkResult(int changed, int unchanged, int failed, List<BulkItem> items) {

        static BulkResult of(List<BulkItem> items) {
            return new BulkResult(
                    count(items, BulkOutcome.CHANGED),
                    count(items, BulkOutcome.UNCHANGED),
                    count(items, BulkOutcome.FAILED),
                    items);
        }

        private static int count(List<BulkItem> items, BulkOutcome outcome) {
            return (int)
                    items.stream().filter(item -> item.outcome() == outcome).count();
        }
    }

    /**
     * What came of it for one source.
     *
     * @param reason why it failed, in words for people
     */
    public record BulkItem(
            UUID id, BulkOutcome outcome, @Nullable String reason) {}

    /** How it went with one source. */
    public enum BulkOutcome {
        CHANGED,
        /** It was so already. */
        UNCHANGED,
        FAILED
    }
}
