package dev.vedette.newsroom.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.Refusal;
import dev.vedette.newsroom.web.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Tells subscribers of one feed. Every call to a subscriber is one try: whoever misses a push has to poll. */
public final class Hub implements AutoCloseable {

    /** Where it is on its site. */
    public static final String PATH = "/hub";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int GONE = 410;

    private final String url;
    private final String topic;
    private final Clock clock;
    private final Map<URI, Subscription> subscriptions = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

    private record Subscription(@Nullable String secret, Instant until) {}

    /**
     * @param url its own address
     * @param topic the address of the feed it tells of
     */
    public Hub(String url, String topic, Clock clock) {
        this.url = url;
        this.topic = topic;
        this.clock = clock;
    }

    /** Takes a request; the subscriber is asked later whether it was its own. */
    public Reply answer(Call call) {
        try {
            HubRequest request = HubRequest.of(call.form(), topic);
            calls.execute(() -> verify(request));
            return Reply.text(202, "you will be asked");
        } catch (Refusal refusal) {
            return Reply.text(refusal.status(), refusal.getMessage());
        }
    }

    /** How many are told now. */
    public int subscribers() {
        Instant now = clock.instant();
        subscriptions.values().removeIf(each -> !each.until().isAfter(now));
        return subscriptions.size();
    }

    /** Tells all whose lease has not ended. */
    public void push(byte[] feed, String contentType) {
        Instant now = clock.instant();
        subscriptions.forEach((callback, subscription) -> {
            if (subscription.until().isAfter(now)) {
                calls.execute(() -> push(callback, subscription, feed, contentType));
            }
        });
    }

    @Override
    public void close() {
        calls.shutdownNow();
        http.shutdownNow();
    }

    /** WebSub, section 5.3: it was meant so if the challenge comes back. */
    private void verify(HubRequest request) {
        String challenge = UUID.randomUUID().toString();
        var query = new LinkedHashMap<String, String>();
        query.put("hub.mode", request.subscribes() ? "subscribe" : "unsubscribe");
        query.put("hub.topic", request.topic());
        query.put("hub.challenge", challenge);
        if (request.subscribes()) {
            query.put("hub.lease_seconds", Long.toString(request.lease().toSeconds()));
        }
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(extended(request.callback(), query)).GET());
        if (answer == null || answer.statusCode() / 100 != 2 || !answer.body().equals(challenge)) {
            return;
        }
        if (request.subscribes()) {
            subscriptions.put(
                    request.callback(),
                    new Subscription(request.secret(), clock.instant().plus(request.lease())));
        } else {
            subscriptions.remove(request.callback());
        }
    }

    private void push(URI callback, Subscription subscription, byte[] feed, String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(callback)
                .POST(BodyPublishers.ofByteArray(feed))
                .header("Content-Type", contentType)
                .header("Link", "<" + url + ">; rel=\"hub\", <" + topic + ">; rel=\"self\"");
        if (subscription.secret() != null) {
            request.header("X-Hub-Signature", "sha256=" + hmac(feed, subscription.secret()));
        }
        HttpResponse<String> answer = send(request);
        if (answer != null && answer.statusCode() == GONE) {
            subscriptions.remove(callback, subscription);
        }
    }

    /** Null where nobody answered. */
    private @Nullable HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException unreachable) {
            System.err.println("newsroom: a subscriber of " + topic + " does not answer: " + unreachable);
            return null;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static URI extended(URI callback, Map<String, String> query) {
        String more = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return URI.create(callback + (callback.getRawQuery() == null ? "?" : "&") + more);
    }

    private static String hmac(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", impossible);
        }
    }
}
