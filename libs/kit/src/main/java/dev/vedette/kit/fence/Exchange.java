package dev.vedette.kit.fence;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;

/** One request and its answer, over a connection to an address that was checked. */
final class Exchange {

    private final HttpClient client;
    private final OutboundRequest request;
    private final InetAddress address;
    private volatile boolean sent;
    private volatile boolean answered;

    private Exchange(HttpClient client, OutboundRequest request, InetAddress address) {
        this.client = client;
        this.request = request;
        this.address = address;
    }

    /**
     * A kept connection may end just when it is used again. What only reads is then asked once more (RFC 9110, section
     * 9.2.2).
     */
    static Future<OutboundAnswer> run(HttpClient client, OutboundRequest request, InetAddress address) {
        var exchange = new Exchange(client, request, address);
        return exchange.once()
                .recover(failure -> exchange.mayAskAgain(failure) ? exchange.once() : Future.failedFuture(failure));
    }

    private boolean mayAskAgain(Throwable failure) {
        return request.method().equals("GET")
                && sent
                && !answered
                && (failure instanceof HttpClosedException || failure instanceof IOException);
    }

    private Future<OutboundAnswer> once() {
        return client.request(options()).compose(call -> {
            sent = true;
            var answer = Promise.<OutboundAnswer>promise();
            call.exceptionHandler(answer::tryFail);
            call.send(Buffer.buffer(request.body()))
                    .onSuccess(response -> read(call, response, answer))
                    .onFailure(answer::tryFail);
            return answer.future();
        });
    }

    private RequestOptions options() {
        var uri = request.uri();
        var options = new RequestOptions()
                .setMethod(HttpMethod.valueOf(request.method()))
                .setServer(SocketAddress.inetSocketAddress(Fence.port(uri), address.getHostAddress()))
                .setHost(uri.getHost())
                .setPort(Fence.port(uri))
                .setSsl(uri.getScheme().equalsIgnoreCase("https"))
                .setURI(target(uri))
                .setTimeout(request.timeout().toMillis());
        request.headers().forEach(options::putHeader);
        return options;
    }

    /** Path and query as they were written; escaping them again would ask for another page. */
    private static String target(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private void read(HttpClientRequest call, HttpClientResponse response, Promise<OutboundAnswer> answer) {
        answered = true;
        var body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.handler(part -> {
            if (body.length() + part.length() > request.maxBytes()) {
                answer.tryFail(new OutboundException(
                        OutboundException.Reason.TOO_LARGE,
                        "The answer is larger than " + request.maxBytes() + " bytes"));
                call.reset();
            } else {
                body.appendBuffer(part);
            }
        });
        response.endHandler(end -> answer.tryComplete(new OutboundAnswer(
                request.uri(), request.movedTo(), response.statusCode(), response.headers(), body.getBytes())));
    }
}
