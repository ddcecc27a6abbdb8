package dev.vedette.sources.websub.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A hub's proof that a push is its own: {@code X-Hub-Signature: method=hex} (WebSub, section 7.1). */
record Signature(String algorithm, byte[] mac) {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    /** Null where the header is missing, or no signature of a method we know. */
    static @Nullable Signature parse(@Nullable String header) {
        var equals = header == null ? -1 : header.indexOf('=');
        if (header == null || equals < 0) {
            return null;
        }
        var algorithm = ALGORITHMS.get(header.substring(0, equals).strip().toLowerCase(Locale.ROOT));
        if (algorithm == null) {
            return null;
        }
        try {
            var mac = HexFormat.of().parseHex(header.substring(equals + 1).strip());
            return new Signature(algorithm, mac);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Takes the same time whatever is wrong. */
    boolean isOf(byte[] body, String secret) {
        try {
            var hmac = Mac.getInstance(algorithm);
            hmac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return MessageDigest.isEqual(hmac.doFinal(body), mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + algorithm, e);
        }
    }
}
