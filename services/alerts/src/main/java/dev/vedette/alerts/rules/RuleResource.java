package dev.vedette.alerts.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.vedette.alerts.channels.ChannelView;
import dev.vedette.alerts.channels.NewChannel;
import dev.vedette.alerts.rules.RuleTopics.RuleTopic;
import dev.vedette.contracts.Prominence;
import dev.vedette.kit.identity.Caller;
import dev.vedette.kit.identity.Callers;
import dev.vedette.kit.identity.Roles;
import dev.vedette.kit.paging.PageRequest;
import dev.vedette.kit.paging.Paged;
import dev.vedette.kit.text.PlainText;
import dev.vedette.kit.topics.KnownTopics;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/rules}: the rules of the caller's team. */
@Path("/api/v1/rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {

    private final RuleService rules;
    private final RuleChecks checks;
    private final Callers callers;
    private final JsonWebToken token;
    private final KnownTopics topics;

    public RuleResource(RuleService rules, RuleChecks checks, Callers callers, JsonWebToken token, KnownTopics topics) {
        this.rules = rules;
        this.checks = checks;
        this.callers = callers;
        this.token = token;
        this.topics = topics;
    }

    @GET
    @RolesAllowed(Roles.VIEWER)
    public Uni<Paged<RuleView>> list(@BeanParam @Valid PageRequest page) {
        var caller = callers.get();
        return rules.list(caller, page).map(found -> found.map(rule -> view(rule, caller)));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.VIEWER)
    public Uni<Response> get(@PathParam("id") UUID id) {
        var caller = callers.get();
        return rules.get(caller, id).map(rule -> answer(rule, caller));
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> create(
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, @NotNull @Valid NewRule body) {
        var caller = callers.get();
        var ownerEmail = OwnerEmail.of(token);
        return checks.check(caller, authorization, body.topicIds(), body.channels())
                .chain(() -> rules.create(caller, ownerEmail, body))
                .map(rule -> created(rule, caller));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @NotNull ObjectNode body) {
        var caller = callers.get();
        return rules.changed(caller, id, body)
                .chain(asked -> checks.check(
                        caller,
                        authorization,
                        body.has("topicIds") ? asked.topicIds() : null,
                        body.has("channels") ? asked.channels() : null))
                .chain(() -> rules.change(caller, id, ifMatch, body))
                .map(rule -> answer(rule, caller));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.ANALYST)
    public Uni<Void> delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return rules.delete(callers.get(), id, ifMatch);
    }

    private Response answer(Rule rule, Caller caller) {
        return Response.ok(view(rule, caller)).tag(tag(rule)).build();
    }

    private Response created(Rule rule, Caller caller) {
        return Response.created(URI.create("/api/v1/rules/" + rule.id))
                .tag(tag(rule))
                .entity(view(rule, caller))
                .build();
    }

    private RuleView view(Rule rule, Caller caller) {
        return RuleView.of(rule, RuleTopics.of(rule, topics), caller.roles().contains(Roles.ANALYST));
    }

    /** Without the quotes, which JAX-RS adds. */
    private static String tag(Rule rule) {
        return String.valueOf(rule.version);
    }

    /** When its alerts go out. */
    public enum Timing {
        IMMEDIATE
    }

    /** A rule to make; a change is merged into it. */
    public record NewRule(
            @NotBlank @Size(max = 200) @PlainText String name,
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> topicIds,
            @Nullable Prominence minProminence,
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid NewChannel> channels,
            @Nullable Boolean enabled) {

        static NewRule of(Rule rule) {
            return new NewRule(
                    rule.name,
                    List.of(rule.topicIds),
                    rule.minProminence,
                    rule.channels.stream().map(NewChannel::of).toList(),
                    rule.enabled);
        }
    }

    /** A rule as callers see it. */
    public record RuleView(
            UUID id,
            String name,
            List<UUID> topicIds,
            List<RuleTopic> topics,
            Prominence minProminence,
            Timing timing,
            List<ChannelView> channels,
            boolean enabled,
            String team,
            String owner,
            int version,
            Instant createdAt,
            Instant changedAt) {

        /**
         * As it is now.
         *
         * @param full whether the caller may see where its channels lead
         */
        static RuleView of(Rule rule, List<RuleTopic> topics, boolean full) {
            return new RuleView(
                    rule.id,
                    rule.name,
                    List.of(rule.topicIds),
                    topics,
                    rule.minProminence,
                    Timing.IMMEDIATE,
                    rule.channels.stream()
                            .map(full ? ChannelView::full : ChannelView::hostOnly)
                            .toList(),
                    rule.enabled,
                    rule.team,
                    rule.owner,
                    rule.version,
                    rule.createdAt,
                    rule.changedAt);
        }
    }
}
