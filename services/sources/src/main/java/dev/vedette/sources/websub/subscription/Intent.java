package dev.vedette.sources.websub.subscription;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a hub asks us to confirm, or tells us of its decision (WebSub, sections 5.2 and 5.3). */
public record Intent(
        @Nullable String mode,
        @Nullable String topic,
        @Nullable String leaseSeconds,
        @Nullable String reason) {

    private static final Duration LONGEST_LEASE = Duration.ofDays(30);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern UNSEEMLY = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST_REASON = 200;

    public boolean isSubscribe() {
        return "subscribe".equals(mode);
    }

    public boolean isUnsubscribe() {
        return "unsubscribe".equals(mode);
    }

    public boolean isDenied() {
        return "denied".equals(mode);
    }

    /** How long the hub will push; {@code asked} where it does not say, and never so long that we forget to renew. */
    public Duration lease(Duration asked) {
        var lease = leaseSeconds != null && SECONDS.matcher(leaseSeconds).matches()
                ? Duration.ofSeconds(Long.parseLong(leaseSeconds))
                : asked;
        return lease.compareTo(LONGEST_LEASE) > 0 ? LONGEST_LEASE : lease;
    }

    /** In words for people. */
    public String refusal() {
        if (reason == null || reason.isBlank()) {
            return "The hub refused the subscription";
        }
        var clean = UNSEEMLY.matcher(reason.strip()).replaceAll(" ");
        return "The hub refused the subscription: "
                + (clean.length() > LONGEST_REASON ? clean.substring(0, LONGEST_REASON) + "…" : clean);
    }
}
