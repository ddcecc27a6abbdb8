package dev.vedette.feeds;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was fetched.
 *
 * @param body the bytes as sent, content coding removed; what lies past {@link Limits#MAX_BYTES} is not read
 * @param contentType the header of that name, for its charset; what it says about the format is not believed
 * @param headers the other headers by their names: of them {@code Content-Location}, {@code Content-Language} and
 *     {@code Link} are read
 * @param url where it was found; relative addresses are resolved against it
 */
public record FeedDocument(
        byte[] body,
        @Nullable String contentType,
        Map<String, String> headers,
        @Nullable String url) {

    public FeedDocument {
        headers = Map.copyOf(headers);
    }

    /** The header of this name in any case, or null. */
    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
