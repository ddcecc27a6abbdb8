package dev.vedette.kit.fence;

import dev.vedette.kit.work.Contexts;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.ProxyOptions;
import io.vertx.core.net.ProxyType;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The one way out: sends requests to addresses that others gave us. The host is resolved here, each resolved address
 * is checked by the {@link Fence}, and the connection goes to just that address, so that a name which changes its mind
 * in between gains nothing. The same holds for every redirect.
 */
@Singleton
public class Outbound {

    /** Names are resolved by threads of their own: a name server that does not answer holds one for some ten seconds. */
    private static final int RESOLVERS = 16;

    private final Fence fence;
    private final Vertx vertx;
    private final Resolver resolver;
    private final WorkerExecutor resolvers;
    private final HttpClient plain;
    private final HttpClient secure;

    /** All addresses of a host; may block. */
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    @Inject
    public Outbound(Fence fence, Vertx vertx, FenceConfig config) {
        this(fence, vertx, config.proxy().orElse(null));
    }

    Outbound(Fence fence, Vertx vertx, @Nullable URI proxy) {
        this(fence, vertx, proxy, InetAddress::getAllByName);
    }

    Outbound(Fence fence, Vertx vertx, @Nullable URI proxy, Resolver resolver) {
        this.fence = fence;
        this.resolver = resolver;
        this.vertx = vertx;
        this.resolvers = vertx.createSharedWorkerExecutor("resolver", RESOLVERS);
        this.plain = vertx.createHttpClient(options(proxy));
        this.secure = vertx.createHttpClient(options(proxy)
                .setProtocolVersion(HttpVersion.HTTP_2) // where the server knows it; else HTTP/1.1
                .setUseAlpn(true));
    }

    private static HttpClientOptions options(@Nullable URI proxy) {
        var options = new HttpClientOptions()
                .setDecompressionSupported(true)
                .setMaxPoolSize(4)
                .setKeepAliveTimeout(15)
                .setConnectTimeout(5_000)
                .setMaxHeaderSize(32 * 1024)
                .setMaxInitialLineLength(8 * 1024);
        if (proxy != null) {
            options.setProxyOptions(new ProxyOptions()
                    .setType(ProxyType.HTTP)
                    .setHost(proxy.getHost())
                    .setPort(Fence.port(proxy)));
        }
        return options;
    }

    /** Fails with an {@link OutboundException}, and with nothing else, when there is no answer to give. */
    public Uni<OutboundAnswer> send(OutboundRequest request) {
        var answer = follow(request)
                .ifNoItem()
                .after(request.timeout())
                .fail()
                .onFailure(failure -> !(failure instanceof OutboundException))
                .transform(failure -> explain(failure, request.timeout()));
        return Contexts.comeBack(answer);
    }

    /** Checks an address before it is saved: a host that does not resolve now may do so later, and passes. */
    public Uni<Void> check(URI uri) {
        return Contexts.comeBack(Uni.createFrom().item(uri).map(fence::check).chain(this::resolve))
                .onFailure(UnknownHostException.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<OutboundAnswer> follow(OutboundRequest request) {
        return Uni.createFrom()
                .deferred(() -> resolve(fence.check(request.uri())))
                .chain(addresses -> ask(request, addresses))
                .chain(answer -> isRedirect(request, answer)
                        ? follow(request.redirectedTo(target(request, answer), isPermanent(answer)))
                        : Uni.createFrom().item(answer));
    }

    /** At one address after the other, as long as there is no connection. */
    private Uni<OutboundAnswer> ask(OutboundRequest request, List<InetAddress> addresses) {
        var first = ask(request, addresses.getFirst());
        return addresses.size() == 1
                ? first
                : first.onFailure(Exchange.Unconnected.class)
                        .recoverWithUni(() -> ask(request, addresses.subList(1, addresses.size())));
    }

    /** Whoever no longer waits, also because it took too long, ends the exchange itself. */
    private Uni<OutboundAnswer> ask(OutboundRequest request, InetAddress address) {
        return Uni.createFrom().emitter(caller -> {
            var exchange = new Exchange(vertx, client(request), request, address);
            caller.onTermination(exchange::end);
            exchange.run().onSuccess(caller::complete).onFailure(caller::fail);
        });
    }

    private HttpClient client(OutboundRequest request) {
        return request.uri().getScheme().equalsIgnoreCase("https") ? secure : plain;
    }

    private Uni<List<InetAddress>> resolve(URI uri) {
        return toUni(resolvers.executeBlocking(() -> resolver.resolve(host(uri)), false))
                .map(all -> permitted(uri, all));
    }

    /** Those that the fence lets through; fails as it does where it lets none. */
    private List<InetAddress> permitted(URI uri, InetAddress[] all) {
        var permitted = new ArrayList<InetAddress>();
        @Nullable OutboundException refusal = null;
        for (var address : all) {
            try {
                fence.check(uri, address);
                permitted.add(address);
            } catch (OutboundException e) {
                refusal = e;
            }
        }
        if (permitted.isEmpty()) {
            throw refusal == null ? OutboundException.badAddress("The host has no address") : refusal;
        }
        return permitted;
    }

    private static String host(URI uri) {
        var host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean isRedirect(OutboundRequest request, OutboundAnswer answer) {
        return request.followsRedirects()
                && answer.header("location") != null
                && switch (answer.status()) {
                    case 301, 302, 303, 307, 308 -> true;
                    default -> false;
                };
    }

    private static boolean isPermanent(OutboundAnswer answer) {
        return answer.status() == 301 || answer.status() == 308;
    }

    private static URI target(OutboundRequest request, OutboundAnswer answer) {
        if (request.maxRedirects() <= 0) {
            throw new OutboundException(
                    OutboundException.Reason.TOO_MANY_REDIRECTS, "The server redirects again and again");
        }
        try {
            return answer.uri()
                    .resolve(String.valueOf(answer.header("location")).strip());
        } catch (IllegalArgumentException e) {
            throw OutboundException.badAddress("The server redirects to something that is no web address");
        }
    }

    private static OutboundException explain(Throwable failure, Duration timeout) {
        if (failure instanceof io.smallrye.mutiny.TimeoutException || failure instanceof TimeoutException) {
            return new OutboundException(
                    OutboundException.Reason.TIMEOUT, "No answer within " + timeout.toSeconds() + " seconds");
        }
        if (failure instanceof Exchange.Unconnected unconnected && unconnected.getCause() != null) {
            return explain(unconnected.getCause(), timeout);
        }
        var reason = failure instanceof UnknownHostException
                ? "The host name is not known"
                : "No connection: " + failure.getMessage();
        return new OutboundException(OutboundException.Reason.UNREACHABLE, reason);
    }

    private static <T> Uni<T> toUni(Future<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
