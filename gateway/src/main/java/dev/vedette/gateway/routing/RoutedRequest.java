package dev.vedette.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A caller's request as the server behind us may believe it: with the path by which it was routed, not another spelling of
 * it; told by us who called at which address, whatever the caller claims of itself; and with a body that ends at the limit.
 */
final class RoutedRequest extends HttpServerRequestWrapper {

    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String uri;
    private final MultiMap headers;
    private final long limit;
    private long read;
    private @Nullable Handler<Throwable> failed;

    RoutedRequest(RoutingContext call, URI publicUrl, long limit) {
        super((HttpServerRequestInternal) call.request());
        var query = call.request().query();
        this.uri = call.normalizedPath() + (query == null ? "" : "?" + query);
        this.headers = headers(call.request(), publicUrl);
        this.limit = limit;
    }

    private static MultiMap headers(HttpServerRequest request, URI publicUrl) {
        var headers = MultiMap.caseInsensitiveMultiMap()
                .addAll(request.headers())
                .remove("Forwarded")
                // Bodies come plain and are compressed here, once.
                .remove(HttpHeaders.ACCEPT_ENCODING)
                .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", publicUrl.getScheme())
                .set("X-Forwarded-Host", publicUrl.getRawAuthority());
        // HTTP/2 ends a body by its frames; towards the services, which speak HTTP/1.1, it then comes in chunks.
        if (request.version() == HttpVersion.HTTP_2
                && !headers.contains(HttpHeaders.CONTENT_LENGTH)
                && !WITHOUT_BODY.contains(request.method())) {
            headers.set(HttpHeaders.TRANSFER_ENCODING, HttpHeaders.CHUNKED);
        }
        return headers;
    }

    @Override
    public String uri() {
        return uri;
    }

    @Override
    public MultiMap headers() {
        return headers;
    }

    @Override
    public @Nullable String getHeader(CharSequence name) {
        return headers.get(name);
    }

    /** Whether the caller sent more than the limit, be it announced or found out while it came. */
    boolean isTooLarge() {
        return read > limit || isAnnouncedTooLarge();
    }

    private boolean isAnnouncedTooLarge() {
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limit;
    }

    @Override
    public HttpServerRequest exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        return super.exceptionHandler(handler);
    }

    @Override
    public HttpServerRequest handler(@Nullable Handler<Buffer> handler) {
        return super.handler(handler == null ? null : part -> count(part, handler));
    }

    /** What comes above the limit fails the pipe to the service, which then sees no whole request. */
    private void count(Buffer part, Handler<Buffer> next) {
        read += part.length();
        if (read <= limit) {
            next.handle(part);
        } else if (failed != null) {
            failed.handle(new IllegalStateException("The body is longer than " + limit + " bytes"));
        }
    }
}
