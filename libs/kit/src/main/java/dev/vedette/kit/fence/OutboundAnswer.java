package dev.vedette.kit.fence;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link OutboundRequest}.
 *
 * @param uri the address that answered, after redirects
 * @param body decompressed
 */
public record OutboundAnswer(URI uri, int status, MultiMap headers, byte[] body) {

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
