package dev.vedette.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Our changes are merge patches (RFC 7396), whichever of the two names a caller gives to what it sends. */
@Singleton
class MergePatchType {

    static final String MERGE_PATCH = "application/merge-patch+json";

    /** Before the endpoint is chosen by the type. */
    private static final int EARLY = 100;

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    rename(call.request());
                    call.next();
                },
                EARLY);
    }

    private static void rename(HttpServerRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null
                && request.method().equals(HttpMethod.PATCH)
                && type.toLowerCase(Locale.ROOT).strip().startsWith(MERGE_PATCH)) {
            request.headers().set(HttpHeaders.CONTENT_TYPE, "application/json");
        }
    }
}
