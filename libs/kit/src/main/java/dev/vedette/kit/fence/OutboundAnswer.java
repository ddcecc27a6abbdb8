package dev.vedette.kit.fence;

import io.vertx.core.MultiMap;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an {@link OutboundRequest}.
 *
 * @param uri the address that answered, after redirects
 * @param movedTo where permanent redirects (301, 308) led from the address that was asked; null where there was none
 * @param body decompressed
 */
public record OutboundAnswer(URI uri, @Nullable URI movedTo, int status, MultiMap headers, byte[] body) {

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
