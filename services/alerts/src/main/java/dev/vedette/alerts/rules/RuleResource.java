package dev.vedette.alerts.rules;

import dev.vedette.alerts.channels.ChannelView;
import dev.vedette.alerts.channels.NewChannel;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/rules}: the rules of the caller's team. */
@Path("/api/v1/rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

    private final RuleService rules;
    private final RuleChecks checks;
    private final Callers callers;

    public RuleResource(RuleService rules, RuleChecks checks, Callers callers) {
        this.rules = rules;
        this.checks = checks;
        this.callers = callers;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<RuleView>> list(@BeanParam @Valid PageRequest page) {
        return rules.list(callers.get(), page).map(found -> found.map(RuleView::of));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Response> get(@PathParam("id") UUID id) {
        return rules.get(callers.get(), id).map(RuleResource::answer);
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @NotNull @Valid NewRule body) {
        var caller = callers.get();
        return checks.check(caller, authorization, body.topicIds(), body.channels())
                .chain(() -> rules.create(caller, body))
                .map(RuleResource::created);
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @NotNull @Valid RuleChange body) {
        var caller = callers.get();
        return rules.get(caller, id)
                .chain(known -> checks.check(caller, authorization, body.topicIds(), body.channels()))
                .chain(() -> rules.change(caller, id, ifMatch, body))
                .map(RuleResource::answer);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return rules.delete(callers.get(), id, ifMatch);
    }

    private static Response answer(Rule rule) {
        return Response.ok(RuleView.of(rule)).tag(tag(rule)).build();
    }

    private static Response created(Rule rule) {
        return Response.created(URI.create("/api/v1/rules/" + rule.id))
                .tag(tag(rule))
                .entity(RuleView.of(rule))
                .build();
    }

    /** Without the quotes, which JAX-RS adds. */
    private static String tag(Rule rule) {
        return String.valueOf(rule.version);
    }

    /** When its alerts go out. */
    public enum Timing {
        IMMEDIATE
    }

    /** A rule to make. */
    public record NewRule(
            @NotBlank @Size(max = 200) String name,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> topicIds,
            @Nullable Prominence minProminence,
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid NewChannel> channels,
            @Nullable Boolean enabled) {}

    /** What to change of a rule; what is absent stays. A list replaces the list there was. */
    public record RuleChange(
            @Size(min = 1, max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") @Nullable
            String name,

            @Size(min = 1, max = 50) @Nullable List<@NotNull UUID> topicIds,
            @Nullable Prominence minProminence,
            @Size(min = 1, max = 10) @Nullable List<@NotNull @Valid NewChannel> channels,
            @Nullable Boolean enabled) {}

    /** A rule as callers see it. */
    public record RuleView(
            UUID id,
            String name,
            List<UUID> topicIds,
            Prominence minProminence,
            Timing timing,
            List<ChannelView> channels,
            boolean enabled,
            String team,
            String owner,
            int version,
            Instant createdAt,
            Instant changedAt) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.id,
                    rule.name,
                    List.of(rule.topicIds),
                    rule.minProminence,
                    Timing.IMMEDIATE,
                    rule.channels.stream().map(ChannelView::of).toList(),
                    rule.enabled,
                    rule.team,
                    rule.owner,
                    rule.version,
                    rule.createdAt,
                    rule.changedAt);
        }
    }
}
