package dev.vedette.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import jakarta.inject.Singleton;
import java.net.URI;

/** A reverse proxy to each server behind the gateway. */
@Singleton
public class Upstreams {

    private final HttpClient client;
    private final GatewayConfig config;

    public Upstreams(Vertx vertx, GatewayConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setConnectTimeout(3_000)
                .setIdleTimeout(60)
                .setKeepAliveTimeout(20));
    }

    HttpProxy sources() {
        return api(config.sources());
    }

    HttpProxy articles() {
        return api(config.articles());
    }

    HttpProxy topics() {
        return api(config.topics());
    }

    HttpProxy alerts() {
        return api(config.alerts());
    }

    HttpProxy keycloak() {
        return to(config.keycloak());
    }

    private HttpProxy api(URI base) {
        return to(base).addInterceptor(new UpstreamProblems());
    }

    private HttpProxy to(URI base) {
        var port = base.getPort() >= 0 ? base.getPort() : 80;
        return HttpProxy.reverseProxy(client)
                .origin(SocketAddress.inetSocketAddress(port, base.getHost()))
                .addInterceptor(new HopByHop());
    }
}
