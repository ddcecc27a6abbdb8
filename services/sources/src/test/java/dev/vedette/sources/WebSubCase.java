package dev.vedette.sources;

import static dev.vedette.sources.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.sources.websub.WebSub;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A source, the hub that its feed names, and what a test of the two does. */
abstract class WebSubCase {

    static final URI TOPIC = URI.create("https://news.example/feed?a=1&b=2");

    @ConfigProperty(name = "vedette.test.site-port")
    int sitePort;

    @ConfigProperty(name = "vedette.test.hub-port")
    int hubPort;

    @Inject
    AgroalDataSource database;

    @Inject
    WebSub webSub;

    TestSite site;
    TestHub hub;
    Tables tables;
    UUID source;

    @Nullable
    URI named;

    @BeforeEach
    void open() {
        site = new TestSite(sitePort);
        hub = new TestHub(hubPort);
        tables = new Tables(database);
        site.on("/feed", Rss.feed().answer());
        source = UUID.fromString(Api.create(Map.of("url", site.url("/feed"), "pollSeconds", 86_400))
                .getString("id"));
        eventually(
                () -> assertThat(Api.get(source.toString()).getString("state")).isEqualTo("healthy"));
    }

    @AfterEach
    void close() throws SQLException {
        Api.deleteAll();
        tables.change("delete from websub_subscriptions");
        hub.close();
        site.close();
    }

    Map<String, String> verified() {
        offer(hub.url());
        var request = subscribe();
        TestHub.verify(request, Map.of("hub.lease_seconds", "3600")).statusCode(200);
        return request;
    }

    void prove(Map<String, String> request) {
        site.on("/feed", feed().item("News", "/a/news").answer());
        TestHub.push(request, request.get("hub.secret")).statusCode(202);
        eventually(() -> assertThat(isPushed()).isTrue());
    }

    Map<String, String> subscribe() {
        eventually(() -> assertThat(hub.asked("subscribe")).isNotEmpty());
        return hub.asked("subscribe").getFirst();
    }

    String state() {
        try {
            return tables.strings("select state from websub_subscriptions").getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void offer(@Nullable URI at) {
        named = at;
        site.on("/feed", feed().answer());
        inTransaction(() -> webSub.offered(source, at, TOPIC, Instant.now()));
    }

    Rss feed() {
        return named == null ? Rss.feed() : Rss.feed().hub(named, TOPIC);
    }

    boolean isPushed() {
        return inTransaction(() -> webSub.isPushed(source, Instant.now()));
    }

    static <T> T inTransaction(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
