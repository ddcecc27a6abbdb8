package dev.vedette.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Access tokens as Keycloak makes them, signed by a key of this test run. */
public final class Tokens {

    static final String ISSUER = "https://vedette.test/auth/realms/vedette";

    private static final List<String> LADDER = List.of("viewer", "analyst", "admin");
    private static final String PRIVATE = "test-tokens.private-key";
    private static final String PUBLIC = "test-tokens.public-key";

    private Tokens() {}

    /**
     * A token of {@code user}, member of {@code team}.
     *
     * @param role {@code viewer}, {@code analyst} or {@code admin}, with the lesser ones; or {@code service}
     */
    public static String of(String user, String team, String role) {
        return of(user, List.of(team), role);
    }

    public static String of(String user, List<String> teams, String role) {
        var rank = LADDER.indexOf(role);
        var roles = rank < 0 ? List.of(role) : LADDER.subList(0, rank + 1);
        return Jwt.issuer(ISSUER)
                .audience("vedette")
                .subject(user + "-id")
                .claim("preferred_username", user)
                .claim("email", user + "@example.org")
                .claim("teams", teams)
                .claim("realm_access", Map.of("roles", roles))
                .claim("typ", "Bearer")
                .groups(Set.copyOf(roles))
                .expiresIn(3600)
                .sign(key(PRIVATE));
    }

    /** Any claims with our issuer and signature: for tokens that must be refused all the same. */
    public static String signed(JwtClaimsBuilder claims) {
        return claims.issuer(ISSUER).sign(key(PRIVATE));
    }

    /** The configuration under which a service trusts these tokens. */
    public static Map<String, String> trust() {
        return Map.of(
                "quarkus.oidc.public-key",
                property(PUBLIC),
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                ISSUER);
    }

    private static PrivateKey key(String property) {
        try {
            var bytes = Base64.getDecoder().decode(property(property));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept as a system property, since Quarkus loads test classes by more than one class loader. */
    private static synchronized String property(String name) {
        if (System.getProperty(name) == null) {
            var pair = generate();
            System.setProperty(
                    PRIVATE,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            System.setProperty(
                    PUBLIC, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
        }
        return System.getProperty(name);
    }

    private static KeyPair generate() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
