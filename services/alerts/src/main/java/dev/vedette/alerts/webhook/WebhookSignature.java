package dev.vedette.alerts.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The symmetric signature of Standard Webhooks 1.0: HMAC-SHA256 over id, timestamp and body. */
final class WebhookSignature {

    private WebhookSignature() {}

    /**
     * The value of {@code webhook-signature}.
     *
     * @param timestamp seconds since 1970, as {@code webhook-timestamp} says them
     */
    static String of(String id, long timestamp, byte[] body, byte[] key) {
        return "v1,"
                + Base64.getEncoder().encodeToString(hmac(key, (id + "." + timestamp + ".").getBytes(UTF_8), body));
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform must offer HmacSHA256", e);
        }
    }
}
