package dev.vedette.alerts.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.vedette.alerts.channels.WebhookSecret;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final String BODY = "{\"type\":\"alert.raised\",\"data\":{\"title\":\"Міст відкрито\"}}";
    private final String secret = new WebhookSecret().generate();

    @Test
    void the_reference_implementation_accepts_it() throws WebhookVerificationException {
        var verifier = new Webhook(secret);
        var headers = signed("alert-1", BODY);

        assertThatCode(() -> verifier.verify(BODY, headers)).doesNotThrowAnyException();
    }

    @Test
    void the_reference_implementation_refuses_another_body() throws WebhookVerificationException {
        var verifier = new Webhook(secret);
        var headers = signed("alert-1", BODY);

        assertThatThrownBy(() -> verifier.verify(BODY + " ", headers)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void it_matches_the_example_of_the_specification() {
        var key = WebhookSecret.key("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        var body = "{\"test\": 2432232314}".getBytes(UTF_8);

        assertThat(WebhookSignature.of("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, body, key))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void the_mac_matches_rfc_4231_case_2() {
        var mac = WebhookSignature.hmac("Jefe".getBytes(UTF_8), "what do ya want for nothing?".getBytes(UTF_8));

        assertThat(HexFormat.of().formatHex(mac))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    private HttpHeaders signed(String id, String body) {
        long now = Clock.systemUTC().instant().getEpochSecond();
        var signature = WebhookSignature.of(id, now, body.getBytes(UTF_8), WebhookSecret.key(secret));
        return HttpHeaders.of(
                Map.of(
                        "webhook-id", List.of(id),
                        "webhook-timestamp", List.of(Long.toString(now)),
                        "webhook-signature", List.of(signature)),
                (name, value) -> true);
    }
}
