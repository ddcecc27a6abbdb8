package dev.vedette.kit.fence;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;

/** One request and its answer, over a connection to an address that was checked. */
final class Exchange {

    private Exchange() {}

    static Future<OutboundAnswer> run(HttpClient client, OutboundRequest request, InetAddress address) {
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
        return client.request(options).compose(sent -> {
            var answer = Promise.<OutboundAnswer>promise();
            sent.exceptionHandler(answer::tryFail);
            sent.send(Buffer.buffer(request.body()))
                    .onSuccess(response -> read(sent, response, request, answer))
                    .onFailure(answer::tryFail);
            return answer.future();
        });
    }

    /** Path and query as they were written; escaping them again would ask for another page. */
    private static String target(URI uri) {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static void read(
            HttpClientRequest sent,
            HttpClientResponse response,
            OutboundRequest request,
            Promise<OutboundAnswer> answer) {
        var body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.handler(part -> {
            if (body.length() + part.length() > request.maxBytes()) {
                answer.tryFail(new OutboundException(
                        OutboundException.Reason.TOO_LARGE,
                        "The answer is larger than " + request.maxBytes() + " bytes"));
                sent.reset();
            } else {
                body.appendBuffer(part);
            }
        });
        response.endHandler(end -> answer.tryComplete(new OutboundAnswer(
                request.uri(), request.movedTo(), response.statusCode(), response.headers(), body.getBytes())));
    }
}
