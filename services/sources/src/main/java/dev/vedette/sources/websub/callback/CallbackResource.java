package dev.vedette.sources.websub.callback;

import dev.vedette.kit.problem.Problem;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.sources.SourcesConfig;
import dev.vedette.sources.websub.subscription.Intent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/websub}: where hubs call us. Anonymous: who knows the token is the hub that was told it. */
@Path("/api/v1/websub/{token}")
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.TEXT_PLAIN)
public class CallbackResource {

    private final Callbacks callbacks;
    private final int maxBytes;

    public CallbackResource(Callbacks callbacks, SourcesConfig config) {
        this.callbacks = callbacks;
        this.maxBytes = config.websub().pushBytes();
    }

    /** A hub asks whether we want what it was asked for, or tells that it refuses. */
    @GET
    @PermitAll
    public Uni<RestResponse<String>> confirm(
            @PathParam("token") String token,
            @QueryParam("hub.mode") @Nullable String mode,
            @QueryParam("hub.topic") @Nullable String topic,
            @QueryParam("hub.challenge") @Nullable String challenge,
            @QueryParam("hub.lease_seconds") @Nullable String leaseSeconds,
            @QueryParam("hub.reason") @Nullable String reason) {
        var intent = new Intent(mode, topic, leaseSeconds, reason);
        if (challenge == null && !intent.isDenied()) {
            throw new ProblemException(
                    Problems.invalid("hub.challenge", "is missing", "Send one, to have it sent back."));
        }
        return callbacks.agrees(token, intent).map(agreed -> {
            if (!agreed) {
                throw new ProblemException(Problems.notFound("subscription"));
            }
            return echo(Objects.requireNonNullElse(challenge, ""));
        });
    }

    /** A hub tells of news. */
    @POST
    @PermitAll
    public Uni<RestResponse<Void>> push(
            @PathParam("token") String token,
            @HeaderParam("X-Hub-Signature") @Nullable String signature,
            byte @Nullable [] body) {
        var content = body == null ? new byte[0] : body;
        if (content.length > maxBytes) {
            throw new ProblemException(Problem.of(413, "too-large", "The body is too large", "Send a smaller body."));
        }
        return callbacks.pushed(token, signature, content).map(wanted -> {
            if (!wanted) {
                throw new ProblemException(
                        Problem.of(410, "no-subscription", "No such subscription", "Do not push here any more."));
            }
            return RestResponse.accepted();
        });
    }

    /** What anyone may choose must never run in a browser at our address. */
    private static RestResponse<String> echo(String challenge) {
        return ResponseBuilder.ok(challenge)
                .type("text/plain;charset=UTF-8")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
