package dev.vedette.alerts.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    @Test
    void a_generated_secret_is_valid_and_never_the_same() {
        var secrets = new WebhookSecret();

        assertThat(WebhookSecret.isValid(secrets.generate())).isTrue();
        assertThat(secrets.generate()).isNotEqualTo(secrets.generate());
    }

    @Test
    void a_secret_holds_24_to_64_bytes() {
        assertThat(WebhookSecret.isValid(ofBytes(23))).isFalse();
        assertThat(WebhookSecret.isValid(ofBytes(24))).isTrue();
        assertThat(WebhookSecret.isValid(ofBytes(64))).isTrue();
        assertThat(WebhookSecret.isValid(ofBytes(65))).isFalse();
    }

    @Test
    void a_secret_without_prefix_or_not_in_base64_is_refused() {
        assertThat(WebhookSecret.isValid(ofBytes(32).substring("whsec_".length())))
                .isFalse();
        assertThat(WebhookSecret.isValid("whsec_not base64 at all, is it, by any means"))
                .isFalse();
    }

    @Test
    void a_target_never_prints_its_secret() {
        assertThat(new Target.Webhook("https://hooks.example/a", "whsec_private").toString())
                .doesNotContain("private");
        assertThat(new NewChannel.Webhook("https://hooks.example/a", "whsec_private").toString())
                .doesNotContain("private");
    }

    private static String ofBytes(int count) {
        return "whsec_" + Base64.getEncoder().encodeToString(new byte[count]);
    }
}
