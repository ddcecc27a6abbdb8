package dev.vedette.alerts.mail;

import static dev.vedette.alerts.testing.Rules.BEN;
import static dev.vedette.alerts.testing.Rules.create;
import static dev.vedette.alerts.testing.Rules.email;
import static dev.vedette.alerts.testing.Rules.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vedette.alerts.testing.Tags;
import dev.vedette.alerts.testing.Topics;
import dev.vedette.alerts.testing.Wire;
import dev.vedette.contracts.EventIds;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Alert mails as their readers get them. */
@QuarkusTest
class MailDeliveryTest {

    private final UUID topic = Topics.of("newsdesk");
    private final String box = "mail-" + topic + "@example.org";

    @Test
    void a_mail_says_what_matched_and_why_it_was_sent() {
        var mail = mailFor("Bridge reopens");

        assertThat(mail.path("subject").asText()).isEqualTo("Bridges: Bridge reopens");
        assertThat(mail.path("from").asText()).contains("vedette@localhost");
        assertThat(mail.path("html").asText())
                .contains("<mark", Tags.SENTENCE + "</mark> Trams follow in May.", "https://herald.example/bridge")
                .contains("is about your topic <strong>Bridges</strong>", "<strong>Bridges of the Lode</strong>");
        assertThat(mail.path("text").asText().replace("\r\n", "\n"))
                .contains("Bridge reopens\n", "- " + Tags.SENTENCE + "\n", "your topic \"Bridges\"");
    }

    @Test
    void a_mail_has_an_id_that_every_try_would_have() {
        var made = create(BEN, rule(topic, email(box)));
        var tag = Tags.now().topic(topic).article(UUID.randomUUID()).build();
        var alert = EventIds.of("alert", made.getUUID("id"), tag.article().storyId());
        var delivery = EventIds.of("delivery", alert, made.getUUID("channels[0].id"));

        Wire.publish(tag);

        assertThat(onlyMail().path("messageId").asText()).isEqualTo("<" + alert + "." + delivery + "@vedette>");
    }

    @Test
    void what_a_page_says_is_text_and_never_markup_or_a_header() {
        var mail = mailFor("<script>alert(1)</script>\r\nBcc: eve@example.org & more");

        assertThat(mail.path("html").asText())
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp; more");
        assertThat(mail.path("headers").has("Bcc")).isFalse();
        assertThat(mail.path("subject").asText())
                .isEqualTo("Bridges: <script>alert(1)</script> Bcc: eve@example.org & more");
    }

    @Test
    void a_subject_in_any_script_arrives() {
        assertThat(mailFor("Міст через Лоду відкрито — 橋").path("subject").asText())
                .isEqualTo("Bridges: Міст через Лоду відкрито — 橋");
    }

    private JsonNode mailFor(String title) {
        create(BEN, rule(topic, email(box)));
        Wire.publish(
                Tags.now().title(title).topic(topic).article(UUID.randomUUID()).build());
        return onlyMail();
    }

    private JsonNode onlyMail() {
        await().atMost(Duration.ofSeconds(60)).until(() -> !Wire.mails(box).isEmpty());
        assertThat(Wire.mails(box)).hasSize(1);
        return Wire.mails(box).getFirst();
    }
}
