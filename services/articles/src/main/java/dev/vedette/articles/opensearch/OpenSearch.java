package dev.vedette.articles.opensearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.articles.ArticlesConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Speaks to OpenSearch: JSON there and back. */
@ApplicationScoped
public class OpenSearch {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int MOST_CONNECTIONS = 16;

    private final WebClient client;
    private final String base;
    private final @Nullable String authorization;
    private final long timeoutMillis;

    @Inject
    OpenSearch(Vertx vertx, ArticlesConfig config) {
        this(vertx, config.opensearch(), config.searchTimeout());
    }

    public OpenSearch(Vertx vertx, URI address, Duration timeout) {
        this.client = WebClient.create(
                vertx,
                new WebClientOptions()
                        .setConnectTimeout(CONNECT_MILLIS)
                        .setMaxPoolSize(MOST_CONNECTIONS)
                        .setFollowRedirects(false));
        this.base = address.getScheme() + "://" + hostAndPort(address) + path(address);
        this.authorization = authorization(address.getUserInfo());
        this.timeoutMillis = timeout.toMillis();
    }

    /** Fails with {@link SearchException} for every answer but a success. */
    public Uni<JsonObject> send(HttpMethod method, String path, @Nullable JsonObject body) {
        var request = request(method, path).putHeader("Content-Type", "application/json");
        return answer(body == null ? request.send() : request.sendBuffer(Buffer.newInstance(body.toBuffer())));
    }

    /** Sends lines of JSON, as {@code _bulk} wants them. */
    public Uni<JsonObject> sendLines(String path, Buffer lines) {
        return answer(request(HttpMethod.POST, path)
                .putHeader("Content-Type", "application/x-ndjson")
                .sendBuffer(lines));
    }

    private HttpRequest<Buffer> request(HttpMethod method, String path) {
        var request = client.requestAbs(method, base + path).timeout(timeoutMillis);
        return authorization == null ? request : request.putHeader("Authorization", authorization);
    }

    private static Uni<JsonObject> answer(Uni<HttpResponse<Buffer>> sent) {
        return sent.onFailure().transform(SearchException::unreachable).map(response -> {
            if (response.statusCode() / 100 != 2) {
                throw SearchException.refused(response.statusCode(), response.bodyAsString());
            }
            return response.bodyAsJsonObject();
        });
    }

    private static String hostAndPort(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    private static String path(URI address) {
        return address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    }

    private static @Nullable String authorization(@Nullable String userInfo) {
        return userInfo == null ? null : "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(UTF_8));
    }
}
