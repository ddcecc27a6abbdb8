package dev.vedette.articles.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.kit.streams.PoisonException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypesTest {

    private static final byte[] HTML = "<html><body>Обстріл Києва</body></html>".getBytes(UTF_8);

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "  ",
                "text/html",
                "TEXT/HTML; charset=windows-1251",
                "text/html;",
                "application/xhtml+xml",
                "text/xml",
                "application/xml",
                "text/plain"
            })
    void what_may_be_a_page_is_read(String type) {
        assertThatCode(() -> MediaTypes.requirePage(type, HTML)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/jpeg", "application/json", "text/html2", "video/mp4; x=y"})
    void what_says_that_it_is_no_page_is_none(String type) {
        assertThatThrownBy(() -> MediaTypes.requirePage(type, HTML))
                .isInstanceOf(PoisonException.class)
                .hasMessageContaining(type);
    }

    @Test
    void what_says_it_is_a_page_and_is_binary_is_none() {
        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 16, 'J', 'F', 'I', 'F', 0, 1};

        assertThatThrownBy(() -> MediaTypes.requirePage("text/html", jpeg))
                .isInstanceOf(PoisonException.class)
                .hasMessageContaining("binary");
    }

    @Test
    void text_in_wide_encodings_is_text_with_or_without_a_mark() {
        for (Charset wide : new Charset[] {UTF_16, UTF_16LE, ISO_8859_1}) {
            var body = "<html><body>plain letters</body></html>".getBytes(wide);
            assertThatCode(() -> MediaTypes.requirePage("text/html", body)).doesNotThrowAnyException();
        }
    }

    @Test
    void nothing_is_not_binary() {
        assertThatCode(() -> MediaTypes.requirePage("text/html", new byte[0])).doesNotThrowAnyException();
    }
}
