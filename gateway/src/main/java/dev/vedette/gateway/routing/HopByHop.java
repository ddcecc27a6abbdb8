package dev.vedette.gateway.routing;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.util.List;

/**
 * Keeps to itself what a server behind us says about its connection to us (RFC 9110, section 7.6.1): on ours to the caller it
 * would be wrong, and over HTTP/2 forbidden.
 */
final class HopByHop implements ProxyInterceptor {

    private static final List<String> NAMES = List.of("Connection", "Keep-Alive", "Proxy-Connection", "Upgrade");

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        headers.getAll("Connection").stream()
                .flatMap(named -> List.of(named.split(",")).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("close"))
                .forEach(headers::remove);
        NAMES.forEach(headers::remove);
        return context.sendResponse();
    }
}
