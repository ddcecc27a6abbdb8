package dev.vedette.sources.fetching;

import dev.vedette.kit.fence.Outbound;
import dev.vedette.kit.fence.OutboundAnswer;
import dev.vedette.kit.fence.OutboundException;
import dev.vedette.kit.fence.OutboundRequest;
import dev.vedette.sources.address.WebAddress;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sends one request of a fetch, and reads whether that was all. */
@Singleton
class HopSender {

    private final Outbound outbound;
    private final UserAgent userAgent;
    private final Clock clock;

    HopSender(Outbound outbound, UserAgent userAgent, Clock clock) {
        this.outbound = outbound;
        this.userAgent = userAgent;
        this.clock = clock;
    }

    Uni<Step> send(Hop hop, String robots) {
        var began = clock.instant();
        return outbound.send(OutboundRequest.single(
                        hop.uri(), headers(hop), hop.left(), hop.request().maxBytes()))
                .map(answer -> step(hop, answer, robots, hop.left().minus(Duration.between(began, clock.instant()))))
                .onFailure(OutboundException.class)
                .recoverWithItem(failure -> new Step.End(Answers.read((OutboundException) failure)));
    }

    private Map<String, String> headers(Hop hop) {
        var headers = hop.request().headers(userAgent.value());
        var cookies = hop.cookies().header(hop.uri());
        if (cookies != null) {
            headers.put("Cookie", cookies);
        }
        return headers;
    }

    private Step step(Hop hop, OutboundAnswer answer, String robots, Duration left) {
        var location = location(answer);
        if (location == null) {
            var whole =
                    new OutboundAnswer(answer.uri(), hop.movedTo(), answer.status(), answer.headers(), answer.body());
            return new Step.End(Answers.read(whole, robots, clock));
        }
        if (hop.redirects() == 0) {
            return refused("TOO_MANY_REDIRECTS", "The server redirects again and again", false);
        }
        if (left.isNegative() || left.isZero()) {
            return refused("TIMEOUT", "No answer in time after being redirected", false);
        }
        var target = WebAddress.resolve(answer.uri(), location);
        return target == null
                ? refused("BAD_ADDRESS", "The server redirects to something that is no address of http or https", true)
                : new Step.Redirect(hop.redirectedTo(
                        target,
                        answer.status() == 301 || answer.status() == 308,
                        left,
                        hop.cookies().and(answer.uri(), answer.headers().getAll("set-cookie"))));
    }

    private static @Nullable String location(OutboundAnswer answer) {
        return switch (answer.status()) {
            case 301, 302, 303, 307, 308 -> answer.header("location");
            default -> null;
        };
    }

    private static Step refused(String status, String reason, boolean permanent) {
        return new Step.End(new Fetched.Refused(status, reason, permanent, null));
    }
}
