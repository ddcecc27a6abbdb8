package dev.vedette.gateway.routing;

import dev.vedette.gateway.GatewayConfig;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;

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

    /** The services by the names of their documents in {@code docs/api}. */
    Map<String, HttpProxy> services() {
        return Map.of(
                "sources", api(config.sources()),
                "articles", api(config.articles()),
                "topics", api(config.topics()),
                "alerts", api(config.alerts()));
    }

    HttpProxy keycloak() {
        return to(config.keycloak());
    }

    private HttpProxy api(URI base) {
        return to(base).addInterceptor(new PublicAnswer(base, config.publicUrl()))
                .addInterceptor(new UpstreamProblems());
    }

    /** Of interceptors the last sees an answer first. */
    private HttpProxy to(URI base) {
        var port = base.getPort() >= 0 ? base.getPort() : 80;
        // An upgrade would be handled before any interceptor, and none of our servers has one to offer.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(SocketAddress.inetSocketAddress(port, base.getHost()))
                .addInterceptor(new HopByHop());
    }
}
