package dev.vedette.kit.fence;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
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
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, over a connection to an address that was checked. */
final class Exchange {

    /** How long a body may still take that nobody waits for; it is read so that the connection can be used again. */
    private static final long GRACE_MILLIS = 1_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final OutboundRequest request;
    private final InetAddress address;
    private volatile boolean sent;
    private volatile boolean answered;
    private volatile boolean ended;
    private volatile @Nullable HttpClientRequest running;

    Exchange(Vertx vertx, HttpClient client, OutboundRequest request, InetAddress address) {
        this.vertx = vertx;
        this.client = client;
        this.request = request;
        this.address = address;
    }

    /** There was no connection, so nothing was sent. */
    static final class Unconnected extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Unconnected(Throwable cause) {
            super(cause);
        }
    }

    /**
     * A kept connection may end just when it is used again. What only reads is then asked once more (RFC 9110, section
     * 9.2.2).
     */
    Future<OutboundAnswer> run() {
        return once().recover(failure -> mayAskAgain(failure) ? once() : Future.failedFuture(failure));
    }

    /** Frees the connection, whatever the server still says or does not say. Nothing, once the answer is whole. */
    void end() {
        ended = true;
        var call = running;
        if (call != null) {
            call.reset();
        }
    }

    private boolean mayAskAgain(Throwable failure) {
        return request.method().equals("GET")
                && sent
                && !answered
                && !ended
                && (failure instanceof HttpClosedException || failure instanceof IOException);
    }

    private Future<OutboundAnswer> once() {
        return client.request(options())
                .recover(failure -> Future.failedFuture(new Unconnected(failure)))
                .compose(this::send);
    }

    private Future<OutboundAnswer> send(HttpClientRequest call) {
        running = call;
        if (ended) {
            end();
            return Future.failedFuture(new TimeoutException());
        }
        sent = true;
        var answer = Promise.<OutboundAnswer>promise();
        call.exceptionHandler(answer::tryFail);
        call.send(Buffer.buffer(request.body()))
                .onSuccess(response -> read(call, response, answer))
                .onFailure(answer::tryFail);
        return answer.future().onComplete(done -> running = null);
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
        response.exceptionHandler(failure -> giveUp(call, response, answer, failure));
        response.handler(part -> {
            if (body.length() + part.length() > request.maxBytes()) {
                giveUp(call, response, answer, tooLarge());
            } else {
                body.appendBuffer(part);
            }
        });
        response.endHandler(end -> answer.tryComplete(answer(response, body.getBytes())));
        if (request.statusOnly()) {
            var grace = vertx.setTimer(GRACE_MILLIS, late -> giveUp(call, response, answer, new TimeoutException()));
            answer.future().onComplete(done -> vertx.cancelTimer(grace));
        }
    }

    /** The body is not to be had; for some the status is enough. */
    private void giveUp(
            HttpClientRequest call, HttpClientResponse response, Promise<OutboundAnswer> answer, Throwable failure) {
        if (request.statusOnly()) {
            answer.tryComplete(answer(response, new byte[0]));
        } else {
            answer.tryFail(failure);
        }
        call.reset();
    }

    private OutboundAnswer answer(HttpClientResponse response, byte[] body) {
        return new OutboundAnswer(request.uri(), request.movedTo(), response.statusCode(), response.headers(), body);
    }

    private OutboundException tooLarge() {
        return new OutboundException(
                OutboundException.Reason.TOO_LARGE, "The answer is larger than " + request.maxBytes() + " bytes");
    }
}
