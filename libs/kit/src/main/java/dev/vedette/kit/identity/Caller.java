package dev.vedette.kit.identity;

import java.util.List;

/**
 * Who makes a request, and for which team.
 *
 * @param subject the token's subject, stable for a person or client
 * @param name the name to show as owner
 * @param roles any of {@code viewer}, {@code analyst}, {@code admin}, {@code service}
 * @param teams all teams of the caller; for a service the one it acts for
 * @param team the team this request is for
 */
public record Caller(String subject, String name, List<String> roles, List<String> teams, String team) {

    public Caller {
        roles = List.copyOf(roles);
        teams = List.copyOf(teams);
    }

    public boolean owns(String teamId) {
        return team.equals(teamId);
    }
}
