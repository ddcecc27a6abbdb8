package dev.vedette.kit.identity;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the {@link Caller} of the present request from its token and its {@code Vedette-Team} header. */
@RequestScoped
public class Callers {

    /** Chooses one of the caller's teams; our own services name the team they act for with it. */
    public static final String TEAM_HEADER = "Vedette-Team";

    private final SecurityIdentity identity;
    private final JsonWebToken token;
    private final HttpServerRequest request;

    public Callers(SecurityIdentity identity, JsonWebToken token, HttpServerRequest request) {
        this.identity = identity;
        this.token = token;
        this.request = request;
    }

    /**
     * The caller with the team this request is for.
     *
     * @throws ProblemException 403 when the caller is in no team, or not in the one asked for
     */
    public Caller get() {
        var asked = request.getHeader(TEAM_HEADER);
        var roles = List.copyOf(identity.getRoles());
        var teams = roles.contains(Roles.SERVICE) && asked != null ? List.of(asked) : teams();
        return new Caller(token.getSubject(), name(), roles, teams, team(asked, teams));
    }

    private static String team(@Nullable String asked, List<String> teams) {
        if (teams.isEmpty()) {
            throw new ProblemException(
                    Problems.forbidden("You are in no team. Ask an administrator to add you to one."));
        }
        if (asked == null) {
            return teams.getFirst();
        }
        if (!teams.contains(asked)) {
            throw new ProblemException(Problems.forbidden("You are not in the team that Vedette-Team names."));
        }
        return asked;
    }

    private List<String> teams() {
        return token.getClaim("teams") instanceof JsonArray names
                ? names.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .sorted()
                        .toList()
                : List.of();
    }

    private String name() {
        var name = token.getClaim("preferred_username");
        return name == null ? token.getSubject() : name.toString();
    }
}
