package dev.vedette.newsroom.hub;

import dev.vedette.newsroom.web.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber asks for (WebSub, section 5.1).
 *
 * @param lease how long it wants to be pushed
 * @param secret the key of the signatures; none without
 */
record HubRequest(
        boolean subscribes,
        String topic,
        URI callback,
        Duration lease,
        @Nullable String secret) {

    private static final long USUAL_LEASE_SECONDS = 864_000;

    /** A secret is shorter than 200 bytes. */
    private static final int LONGEST_SECRET = 199;

    /** @throws Refusal that names the field at fault */
    static HubRequest of(Map<String, String> form, String topic) {
        String mode = form.getOrDefault("hub.mode", "");
        if (!mode.equals("subscribe") && !mode.equals("unsubscribe")) {
            throw new Refusal(400, "hub.mode", "hub.mode is subscribe or unsubscribe");
        }
        if (!topic.equals(form.get("hub.topic"))) {
            throw new Refusal(400, "hub.topic", "hub.topic is " + topic + " here, the only one");
        }
        String secret = form.get("hub.secret");
        if (secret != null && secret.length() > LONGEST_SECRET) {
            throw new Refusal(400, "hub.secret", "hub.secret has less than 200 bytes");
        }
        return new HubRequest(
                mode.equals("subscribe"), topic, callback(form), lease(form.get("hub.lease_seconds")), secret);
    }

    private static URI callback(Map<String, String> form) {
        String callback = form.getOrDefault("hub.callback", "");
        if (!callback.matches("https?://[^\\s?#]+(\\?\\S*)?")) {
            throw new Refusal(400, "hub.callback", "hub.callback is an http or https address");
        }
        try {
            return URI.create(callback);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "hub.callback", "hub.callback is no address: " + malformed.getMessage());
        }
    }

    private static Duration lease(@Nullable String seconds) {
        if (seconds == null) {
            return Duration.ofSeconds(USUAL_LEASE_SECONDS);
        }
        if (!seconds.matches("[1-9]\\d{0,8}")) {
            throw new Refusal(400, "hub.lease_seconds", "hub.lease_seconds is a number of seconds from 1 on");
        }
        return Duration.ofSeconds(Long.parseLong(seconds));
    }
}
