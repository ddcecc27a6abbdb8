package dev.vedette.alerts.channels;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Signing keys of webhooks, in the form of Standard Webhooks 1.0: {@code whsec_} and 24 to 64 bytes in Base64. */
@Singleton
public class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int LEAST_BYTES = 24;
    private static final int MOST_BYTES = 64;

    private final SecureRandom random = new SecureRandom();

    public String generate() {
        var key = new byte[32];
        random.nextBytes(key);
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    public static boolean isValid(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return false;
        }
        try {
            var bytes = key(secret).length;
            return bytes >= LEAST_BYTES && bytes <= MOST_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The bytes to sign with; the prefix may be missing, as the scheme allows. */
    public static byte[] key(String secret) {
        return Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : secret);
    }
}
