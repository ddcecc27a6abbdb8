package dev.vedette.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** {@code GET /api/v1/me}: who is signed in, with which roles, in which teams. */
@ApplicationScoped
public class MeRoute {

    private static final List<String> ROLES = List.of("viewer", "analyst", "admin");

    private final Session session;

    public MeRoute(Session session) {
        this.session = session;
    }

    void register(@Observes Router router) {
        router.get("/api/v1/me").handler(this::answer);
    }

    private void answer(RoutingContext call) {
        if ("true".equals(call.request().getParam("optional")) && !Session.isClaimed(call)) {
            call.response()
                    .setStatusCode(204)
                    .putHeader("Cache-Control", "no-store")
                    .end();
            return;
        }
        session.withIdentity(
                call,
                (identity, token) -> call.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Cache-Control", "no-store")
                        .end(me(token.claims(), identity.getRoles()).encode()));
    }

    private static JsonObject me(JsonObject claims, Collection<String> roles) {
        var teams = strings(claims.getJsonArray("teams")).sorted().toList();
        return new JsonObject()
                .put("name", claims.getString("name", claims.getString("preferred_username")))
                .put("username", claims.getString("preferred_username"))
                .put("email", claims.getString("email"))
                .put(
                        "roles",
                        new JsonArray(ROLES.stream().filter(roles::contains).toList()))
                .put("teams", new JsonArray(teams))
                .put("team", teams.isEmpty() ? null : teams.getFirst());
    }

    private static Stream<String> strings(JsonArray array) {
        return array == null ? Stream.empty() : array.stream().map(Object::toString);
    }
}
