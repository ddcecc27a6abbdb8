package dev.vedette.acceptance.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.standardwebhooks.Webhook;
import dev.vedette.acceptance.system.Vedette;
import dev.vedette.acceptance.system.Watch;
import dev.vedette.newsroom.hooks.ReceivedHook;
import dev.vedette.newsroom.press.Article;
import dev.vedette.newsroom.press.Draft;
import dev.vedette.newsroom.press.Edit;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The example that the documents tell: a page on the battle for Bakhmut, half of it furniture. */
class WorkedExampleTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, String> TOPICS = topics();

    private static Vedette vedette;
    private static Watch watch;
    private static Watch kharkiv;
    private static Article article;
    private static String id;

    @BeforeAll
    static void publish() {
        vedette = Vedette.running();
        watch = Watch.set(vedette, "ben", "Ukraine", TOPICS);
        kharkiv = Watch.set(vedette, "ben", "Silent", Map.of("Kharkiv", "Kharkiv"));

        article = vedette.newsroom().publish(Draft.of("bakhmut").on("continental-post"));

        watch.awaitDelivered(List.of(article.url()), SOON);
        id = watch.alerts().getFirst().path("articleId").asText();
        await("the article's tags").atMost(SOON).until(() -> tags().size() >= TOPICS.size());
    }

    @Test
    void the_article_is_stored_clean() {
        var stored = stored();

        assertThat(stored.path("title").asText()).isEqualTo(article.title());
        assertThat(stored.path("text").asText())
                .contains(article.text().paragraphs())
                .doesNotContain("Kharkiv")
                .doesNotContainIgnoringCase("advertisement")
                .doesNotContain("You might also like");
        assertThat(stored.path("publishedAt").asText()).isNotEmpty();
        assertThat(stored.path("source").path("name").asText()).isNotEmpty();
    }

    @Test
    void it_is_about_the_first_topic_and_mentions_the_others() {
        var prominence = new LinkedHashMap<String, String>();
        tags().forEach(tag -> prominence.put(topic(tag), tag.path("prominence").asText()));

        assertThat(prominence).containsOnlyKeys("Bakhmut", "counteroffensive", "Kyiv attacks");
        assertThat(prominence.get("Bakhmut")).isEqualTo("main");
        assertThat(prominence.get("Kyiv attacks")).isEqualTo("passing");
    }

    @Test
    void every_tag_shows_its_evidence_where_it_stands() {
        var text = stored().path("text").asText();
        var title = stored().path("title").asText();

        for (var tag : tags()) {
            assertThat(tag.path("evidence")).isNotEmpty();
            for (var evidence : tag.path("evidence")) {
                var field = evidence.path("field").asText().equals("title") ? title : text;
                var found = field.substring(
                        evidence.path("start").asInt(), evidence.path("end").asInt());
                assertThat(evidence.path("sentence").asText()).contains(found);
            }
        }
    }

    @Test
    void the_topic_that_stands_only_in_the_furniture_stays_silent() {
        assertThat(tags()).noneMatch(tag -> topic(tag).equals("Kharkiv"));
        assertThat(kharkiv.alerts()).isEmpty();
        assertThat(kharkiv.mails()).isEmpty();
        assertThat(kharkiv.webhooks()).isEmpty();
    }

    @Test
    void the_mail_says_what_happened_and_why_it_was_sent() {
        var mail = watch.mails(article.url()).getFirst();

        assertThat(mail.path("subject").asText()).contains(article.title());
        assertThat(mail.path("text").asText()).contains("Bakhmut").contains(article.url());
        assertThat(mail.path("html").asText()).contains("<mark").doesNotContain("<script");
    }

    @Test
    void the_webhook_is_signed_so_that_another_implementation_accepts_it() {
        var received = watch.webhooks(article.url()).getFirst();
        var verifier = new Webhook(watch.secret());

        assertThatCode(() -> verifier.verify(received.body(), headers(received)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_edit_is_a_revision_and_no_second_alert() {
        vedette.newsroom().edit(article.id(), new Edit("Late on Sunday the fighting in Bakhmut eased.", null));

        await("the second revision")
                .atMost(SOON)
                .until(() -> stored().path("revision").asInt() == 2);
        await("its tags").atMost(SOON).until(() -> tags().size() == 3);
        assertThat(watch.alerts()).hasSize(1);
        assertThat(watch.webhooks(article.url())).hasSize(1);
        assertThat(watch.mails(article.url())).hasSize(1);
    }

    @Test
    void a_copy_on_another_site_is_of_its_story_and_counted_not_sent() {
        var site = vedette.newsroom().sites().stream()
                .filter(each -> !each.equals(article.site()))
                .findFirst()
                .orElseThrow();
        var copy = vedette.newsroom().copy(article.id(), site.name());

        await("the copy is counted")
                .atMost(SOON)
                .until(() -> watch.alerts().getFirst().path("copies").asInt() == 1);
        await("the search to list it").atMost(SOON).until(() -> !found(copy).isEmpty());
        assertThat(storyOf(found(copy).getFirst().path("id").asText())).isEqualTo(storyOf(id));
        assertThat(watch.alerts()).hasSize(1);
        assertThat(watch.webhooks(copy.url())).isEmpty();
        assertThat(watch.mails(copy.url())).isEmpty();
    }

    @Test
    void search_finds_it_by_the_words_a_topic_would_use() {
        await("the search to list it").atMost(SOON).until(() -> !found(article).isEmpty());
    }

    private static List<JsonNode> found(Article wanted) {
        return vedette.as("vera").all("/api/v1/articles?q=Bakhmut").stream()
                .filter(each -> each.path("url").asText().equals(wanted.url()))
                .toList();
    }

    private static String storyOf(String articleId) {
        return vedette.as("ben")
                .get("/api/v1/articles/" + articleId)
                .ok()
                .path("storyId")
                .asText();
    }

    private static JsonNode stored() {
        return vedette.as("ben").get("/api/v1/articles/" + id).ok();
    }

    private static List<JsonNode> tags() {
        return StreamSupport.stream(stored().path("tags").spliterator(), false)
                .filter(tag -> tag.path("topicName").asText().endsWith(" Ukraine")
                        || tag.path("topicName").asText().endsWith(" Silent"))
                .toList();
    }

    private static String topic(JsonNode tag) {
        var name = tag.path("topicName").asText();
        return name.substring(0, name.lastIndexOf(' '));
    }

    private static HttpHeaders headers(ReceivedHook received) {
        var headers = new LinkedHashMap<String, List<String>>();
        received.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static Map<String, String> topics() {
        var topics = new LinkedHashMap<String, String>();
        topics.put("Bakhmut", "Bakhmut");
        topics.put("counteroffensive", "counteroffensive");
        topics.put("Kyiv attacks", "(Kyiv OR Kiev OR Київ) NEAR/10 (attack* OR strike* OR shelling)");
        return topics;
    }
}
