package dev.vedette.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Base64;

/** A token whose signature, issuer and time were verified before it got here. */
record AccessToken(String raw, JsonObject claims) {

    /** The audience of the realm's access tokens. */
    private static final String AUDIENCE = "vedette";

    static AccessToken of(String raw) {
        var payload = Base64.getUrlDecoder().decode(raw.split("\\.")[1]);
        return new AccessToken(raw, new JsonObject(new String(payload, UTF_8)));
    }

    /**
     * Whether it was given for calls of this API, as the services demand too. Of ID tokens and of those of Keycloak's own
     * clients the signature is as good.
     */
    boolean isForUs() {
        var audience = claims.getValue("aud");
        var isAudience = audience instanceof JsonArray many ? many.contains(AUDIENCE) : AUDIENCE.equals(audience);
        return isAudience && "Bearer".equals(claims.getString("typ"));
    }
}
