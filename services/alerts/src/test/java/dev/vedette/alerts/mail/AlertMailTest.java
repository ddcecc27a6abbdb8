package dev.vedette.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.alerts.mail.AlertMail.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlertMailTest {

    @Test
    void sentences_are_marked_where_they_are() {
        var parts = AlertMail.mark("One. Two. Three.", List.of("Three.", "One."));

        assertThat(parts).containsExactly(new Part("One.", true), new Part(" Two. ", false), new Part("Three.", true));
    }

    @Test
    void a_text_without_them_stays_whole() {
        assertThat(AlertMail.mark("One. Two.", List.of("Four."))).containsExactly(new Part("One. Two.", false));
        assertThat(AlertMail.mark("", List.of("Four."))).isEmpty();
    }
}
