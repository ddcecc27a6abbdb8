package dev.vedette.alerts.rules;

import dev.vedette.alerts.channels.NewChannel;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Where whoever makes a rule can be reached, as their token says. */
final class OwnerEmail {

    private static final int LONGEST = 254;

    private OwnerEmail() {}

    /** Null where the token names no address, or one that nobody has verified. */
    static @Nullable String of(JsonWebToken token) {
        var isUnverified = Boolean.FALSE.equals(token.<Object>getClaim("email_verified"));
        return token.<Object>getClaim("email") instanceof Object email && !isUnverified && isAddress(email.toString())
                ? email.toString()
                : null;
    }

    private static boolean isAddress(String email) {
        return email.length() <= LONGEST && email.matches(NewChannel.ADDRESS);
    }
}
