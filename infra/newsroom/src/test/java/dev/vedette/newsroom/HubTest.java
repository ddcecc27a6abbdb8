package dev.vedette.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.web.Call;
import dev.vedette.newsroom.web.LoopbackServer;
import dev.vedette.newsroom.web.Reply;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubTest {

    private static final String SITE = "dnipro-herald";
    private static final String SECRET = "a secret";

    private final Newsroom newsroom = Newsroom.start(NewsroomPorts.free());
    private final List<Call> heard = new CopyOnWriteArrayList<>();
    private volatile boolean agrees = true;
    private final LoopbackServer subscriber = LoopbackServer.start(0, this::hear);

    @BeforeEach
    void open() {
        newsroom.openHub(SITE);
    }

    @AfterEach
    void close() {
        subscriber.close();
        newsroom.close();
    }

    @Test
    void who_agreed_is_told_of_changes_until_it_leaves() throws Exception {
        assertThat(ask("subscribe").statusCode()).isEqualTo(202);
        await().until(() -> newsroom.subscribers(SITE) == 1);

        var article = newsroom.publish(Draft.of("museum").on(SITE));

        await().until(() -> !pushes().isEmpty());
        var push = pushes().getFirst();
        assertThat(new String(push.body(), StandardCharsets.UTF_8)).contains(article.url());
        assertThat(push.header("X-Hub-Signature")).isEqualTo("sha256=" + hmac(push.body()));
        assertThat(push.header("Link")).contains(newsroom.site(SITE).feedUrl());

        ask("unsubscribe");
        await().until(() -> newsroom.subscribers(SITE) == 0);
    }

    @Test
    void who_does_not_agree_is_not_told() {
        agrees = false;

        ask("subscribe");

        await().until(() -> !heard.isEmpty());
        newsroom.publish(Draft.of("museum").on(SITE));
        assertThat(newsroom.subscribers(SITE)).isZero();
        assertThat(pushes()).isEmpty();
    }

    @Test
    void a_lease_ends() {
        ask("subscribe", "hub.lease_seconds", "1");
        await().until(() -> heard.size() == 1);

        await().until(() -> newsroom.subscribers(SITE) == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "hub.mode, publish",
        "hub.topic, http://127.0.0.1/other.xml",
        "hub.callback, ftp://127.0.0.1/",
        "hub.callback, http://[/",
        "hub.lease_seconds, 0",
        "hub.lease_seconds, soon"
    })
    void a_mistake_is_named(String field, String value) {
        var answer = ask("subscribe", field, value);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(field);
        assertThat(heard).isEmpty();
    }

    @Test
    void the_feed_names_it_only_while_it_is_on() {
        var feed = newsroom.site(SITE).feedUrl();
        assertThat(Http.get(feed).body()).contains("rel=\"hub\"");

        Http.post(newsroom.controlUrl() + "/sites/" + SITE, "{\"hub\": false}");

        assertThat(Http.get(feed).body()).doesNotContain("rel=\"hub\"");
        assertThat(ask("subscribe").statusCode()).isEqualTo(405);
    }

    /** @param other fields and values that take the place of the usual ones */
    private HttpResponse<String> ask(String mode, String... other) {
        var site = newsroom.site(SITE);
        var form = new StringBuilder();
        add(form, "hub.mode", mode);
        add(form, "hub.topic", site.feedUrl());
        add(form, "hub.callback", "http://127.0.0.1:" + subscriber.port() + "/news?for=me");
        add(form, "hub.secret", SECRET);
        for (int at = 0; at < other.length; at += 2) {
            add(form, other[at], other[at + 1]);
        }
        return Http.send(
                "POST", site.base() + "/hub", form.toString(), "Content-Type", "application/x-www-form-urlencoded");
    }

    private static void add(StringBuilder form, String field, String value) {
        form.append(form.isEmpty() ? "" : "&")
                .append(field)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private Reply hear(Call call) {
        heard.add(call);
        return Reply.text(200, agrees ? call.query().getOrDefault("hub.challenge", "") : "no");
    }

    private List<Call> pushes() {
        return heard.stream().filter(call -> call.method().equals("POST")).toList();
    }

    private static String hmac(byte[] body) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
