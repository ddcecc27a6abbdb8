package dev.vedette.sources.fetching;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long an answer says that it stays as it is (RFC 9111, section 5.2.2.1). */
public final class Freshness {

    private static final Pattern MAX_AGE = Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,9})");
    private static final Pattern NEVER = Pattern.compile("(?:^|[,\\s])no-(?:cache|store)");

    private Freshness() {}

    public static Duration of(@Nullable String cacheControl) {
        if (cacheControl == null) {
            return Duration.ZERO;
        }
        var directives = cacheControl.toLowerCase(Locale.ROOT);
        var maxAge = MAX_AGE.matcher(directives);
        return maxAge.find() && !NEVER.matcher(directives).find()
                ? Duration.ofSeconds(Long.parseLong(maxAge.group(1)))
                : Duration.ZERO;
    }
}
