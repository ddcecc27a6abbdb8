package dev.vedette.acceptance.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.newsroom.hooks.ReceivedHook;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A team's watch: the newsroom's sources, topics, and one rule that mails one address and calls one webhook. */
public final class Watch {

    private final Vedette vedette;
    private final Api api;
    private final String name;
    private final Map<String, String> topics = new LinkedHashMap<>();
    private String ruleId = "";
    private String secret = "";

    private Watch(Vedette vedette, String user, String name) {
        this.vedette = vedette;
        this.api = vedette.as(user);
        this.name = name;
    }

    /**
     * Sets it up through the public API, and waits until each source was fetched once: what comes after may alert.
     *
     * @param name names the rule, the mail address and the webhook, so unique in a test run
     * @param queries name of a topic to its query; the topic is named after the watch too
     */
    public static Watch set(Vedette vedette, String user, String name, Map<String, String> queries) {
        var watch = new Watch(vedette, user, name);
        watch.registerSources();
        queries.forEach(watch::follow);
        watch.addRule();
        return watch;
    }

    private void registerSources() {
        var known = api.all("/api/v1/sources").stream()
                .map(source -> source.path("url").asText())
                .toList();
        vedette.feeds().stream()
                .filter(feed -> !known.contains(feed))
                .forEach(feed -> api.post("/api/v1/sources", Map.of("url", feed, "pollSeconds", 1))
                        .ok());
        await("the first fetch of every source")
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.all("/api/v1/sources").stream()
                        .filter(source ->
                                vedette.feeds().contains(source.path("url").asText()))
                        .allMatch(source -> source.path("state").asText().equals("healthy")));
    }

    private void follow(String topic, String query) {
        var made = api.post("/api/v1/topics", Map.of("name", topic + " " + name, "query", query))
                .ok();
        topics.put(topic, made.path("id").asText());
    }

    private void addRule() {
        var rule = api.post(
                        "/api/v1/rules",
                        Map.of(
                                "name", name,
                                "topicIds", List.copyOf(topics.values()),
                                "channels",
                                        List.of(
                                                Map.of("type", "email", "address", address()),
                                                Map.of(
                                                        "type",
                                                        "webhook",
                                                        "url",
                                                        vedette.newsroom().hookUrl(name)))))
                .ok();
        ruleId = rule.path("id").asText();
        rule.path("channels").forEach(channel -> secret = channel.path("secret").asText(secret));
    }

    public String topicId(String topic) {
        return topics.get(topic);
    }

    public String ruleId() {
        return ruleId;
    }

    /** The secret that the webhook is signed with, as it was told once. */
    public String secret() {
        return secret;
    }

    public String address() {
        return name.toLowerCase(Locale.ROOT) + "@example.org";
    }

    /** The alerts of the rule. */
    public List<JsonNode> alerts() {
        return api.all("/api/v1/alerts?rule=" + ruleId);
    }

    public List<JsonNode> mails() {
        return vedette.mailbox().to(address());
    }

    /** The mails that tell of the article at {@code url}. */
    public List<JsonNode> mails(String url) {
        return mails().stream().filter(mail -> tellsOf(url, mail)).toList();
    }

    /** The webhooks that were accepted. */
    public List<ReceivedHook> webhooks() {
        return vedette.newsroom().hooks(name).stream()
                .filter(ReceivedHook::accepted)
                .toList();
    }

    public List<ReceivedHook> webhooks(String url) {
        return webhooks().stream().filter(hook -> tellsOf(url, hook)).toList();
    }

    private static boolean tellsOf(String url, JsonNode mail) {
        return mail.path("text").asText().contains(url);
    }

    private static boolean tellsOf(String url, ReceivedHook hook) {
        return hook.body().contains('"' + url + '"');
    }

    /** Waits until the article at each of these addresses has reached both channels. */
    public void awaitDelivered(List<String> urls, Duration atMost) {
        await("mail and webhook for " + urls.size() + " articles")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .untilAsserted(() -> {
                    var mails = mails();
                    var hooks = webhooks();
                    assertThat(urls)
                            .as("reached the mail box")
                            .allMatch(url -> mails.stream().anyMatch(mail -> tellsOf(url, mail)));
                    assertThat(urls)
                            .as("reached the webhook")
                            .allMatch(url -> hooks.stream().anyMatch(hook -> tellsOf(url, hook)));
                });
    }
}
