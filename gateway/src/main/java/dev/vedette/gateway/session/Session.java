package dev.vedette.gateway.session;

import dev.vedette.gateway.problem.GatewayProblem;
import dev.vedette.kit.work.Handlers;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, by bearer token or session cookie, before a route goes on. */
@ApplicationScoped
public class Session {

    private static final Logger LOG = Logger.getLogger(Session.class);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final IdentityProviderManager identities;

    public Session(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Whether a caller claims to be someone, rightly or not. */
    static boolean isClaimed(RoutingContext call) {
        return call.request().headers().contains(HttpHeaders.AUTHORIZATION)
                || call.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(OidcUtils.SESSION_COOKIE_NAME));
    }

    /** Goes on with the caller's access token, or answers 401 or 403. */
    public void withToken(RoutingContext call, Consumer<String> next) {
        withIdentity(call, (identity, token) -> next.accept(token.raw()));
    }

    /** Goes on with who calls, or answers 401 or 403. */
    void withIdentity(RoutingContext call, BiConsumer<SecurityIdentity, AccessToken> next) {
        if (isForgeable(call)) {
            GatewayProblem.answer(GatewayProblem.NOT_FROM_OUR_PAGES, call.response());
            return;
        }
        call.request().pause();
        call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) Session::refuse);
        Handlers.begin(
                QuarkusHttpUser.getSecurityIdentity(call, identities),
                identity -> goOn(call, identity, next),
                failure -> refuse(call, failure));
    }

    private static void goOn(
            RoutingContext call, @Nullable SecurityIdentity identity, BiConsumer<SecurityIdentity, AccessToken> next) {
        var token = identity == null ? null : token(identity);
        call.request().resume();
        if (identity == null || token == null || !token.isForUs()) {
            GatewayProblem.answer(GatewayProblem.UNAUTHORIZED, call.response());
        } else {
            next.accept(identity, token);
        }
    }

    /** Called by Quarkus and by the one who waits for the identity; one of them answers. */
    private static void refuse(RoutingContext call, Throwable failure) {
        LOG.debugf("A call was not authenticated: %s", failure.getMessage());
        call.request().resume();
        if (!call.response().ended()) {
            GatewayProblem.answer(GatewayProblem.UNAUTHORIZED, call.response());
        }
    }

    private static @Nullable AccessToken token(SecurityIdentity identity) {
        var access = identity.getCredential(AccessTokenCredential.class);
        if (access != null) {
            return AccessToken.of(access.getToken());
        }
        var bearer = identity.getCredential(TokenCredential.class);
        return bearer == null ? null : AccessToken.of(bearer.getToken());
    }

    /** A change by cookie alone could come from another site's page; ours add a header that others cannot. */
    private static boolean isForgeable(RoutingContext call) {
        var request = call.request();
        return !READING.contains(request.method())
                && !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.headers().contains(HttpHeaders.COOKIE)
                && !"vedette".equals(request.getHeader("X-Requested-With"));
    }
}
