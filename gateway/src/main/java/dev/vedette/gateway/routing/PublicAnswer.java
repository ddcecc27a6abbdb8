package dev.vedette.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;

/**
 * Makes a service's answer one of the public API: its addresses are those that the caller can reach, nobody on the way
 * keeps it, and JSON and tables travel compressed. What is read as it comes, such as an event stream, is never compressed.
 */
final class PublicAnswer implements ProxyInterceptor {

    /** Answers and files; a workbook is compressed already. */
    private static final List<String> COMPRESSED = List.of("application/json", "application/x-ndjson", "text/csv");

    /** Below it, gzip has little to gain. */
    private static final long WORTH_COMPRESSING = 1_024;

    private final String inner;
    private final String publicUrl;

    PublicAnswer(URI inner, URI publicUrl) {
        this.inner = inner.getScheme() + "://" + inner.getRawAuthority();
        this.publicUrl = publicUrl.toString();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var response = context.response();
        var headers = response.headers();
        publish(headers);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (isWorthCompressing(response)) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            // Quarkus forbids compression by "identity" until a route knows better.
            context.request().proxiedRequest().response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
        return context.sendResponse();
    }

    /** JAX-RS makes each address absolute, with the name that we called the service by. */
    private void publish(MultiMap headers) {
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(inner + "/")) {
            headers.set(HttpHeaders.LOCATION, publicUrl + location.substring(inner.length()));
        }
    }

    private static boolean isWorthCompressing(ProxyResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        var length = response.getBody() == null ? 0 : response.getBody().length();
        return type != null
                && COMPRESSED.stream().anyMatch(type::startsWith)
                && !response.headers().contains(HttpHeaders.CONTENT_ENCODING)
                && (length < 0 || length >= WORTH_COMPRESSING);
    }
}
