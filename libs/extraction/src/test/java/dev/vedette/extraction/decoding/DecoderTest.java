package dev.vedette.extraction.decoding;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String RUSSIAN =
            "Совет решил во вторник вечером закрыть старый мост на ремонт до конца года, сообщил мэр города. "
                    + "Против не выступил никто, хотя несколько человек пришли именно за этим.";

    private final Decoder decoder = new Decoder();

    @Test
    void a_byte_order_mark_outweighs_the_header() {
        byte[] page = ("\uFEFF<p>Größe</p>").getBytes(UTF_8);

        assertThat(decoder.decode(page, "text/html; charset=iso-8859-1").text()).isEqualTo("<p>Größe</p>");
    }

    @Test
    void the_header_outweighs_what_the_page_declares() {
        byte[] page = ("<meta charset=iso-8859-1><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, "text/html; charset=windows-1251").text())
                .contains(RUSSIAN);
    }

    @Test
    void valid_utf8_is_utf8_whatever_is_declared() {
        byte[] page = "<meta charset=iso-8859-1><p>Größe und Süße</p>".getBytes(UTF_8);

        assertThat(decoder.decode(page, "text/html; charset=iso-8859-1").text()).contains("Größe und Süße");
    }

    @Test
    void a_declaration_in_a_comment_declares_nothing() {
        byte[] page = ("<!-- <meta charset=koi8-r> --><meta charset=windows-1251><p>" + RUSSIAN)
                .getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, null).text()).contains(RUSSIAN);
    }

    @Test
    void latin_1_is_read_as_browsers_do() {
        byte[] page = {'<', 'p', '>', (byte) 0x93, 'a', (byte) 0x94, (byte) 0x80};

        assertThat(decoder.decode(page, "text/html; charset=iso-8859-1").text()).isEqualTo("<p>“a”€");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void what_nobody_declares_is_found_out(String charset) {
        byte[] page = ("<html><body><div class=\"article\"><p>" + RUSSIAN + "</p></div></body></html>")
                .getBytes(Charset.forName(charset));

        assertThat(decoder.decode(page, null).text()).contains(RUSSIAN);
    }

    @Test
    void a_header_with_a_charset_that_nobody_knows_leaves_it_to_the_page() {
        byte[] page = ("<meta charset=windows-1251><p>" + RUSSIAN).getBytes(Charset.forName("windows-1251"));

        assertThat(decoder.decode(page, "text/html; charset=x-nonsense").text()).contains(RUSSIAN);
        assertThat(decoder.decode(page, "text/html; charset=").text()).contains(RUSSIAN);
    }

    @Test
    void half_a_character_at_the_end_does_no_harm() {
        byte[] odd = new byte[7];
        System.arraycopy("<p>".getBytes(UTF_16LE), 0, odd, 0, 6);

        assertThat(decoder.decode(odd, "text/html; charset=utf-16le").text()).startsWith("<p>");
        assertThat(decoder.decode("<p>€".getBytes(UTF_16BE), "text/html; charset=utf-16be")
                        .text())
                .isEqualTo("<p>€");
    }
}
