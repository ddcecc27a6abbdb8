package dev.vedette.bench.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DangerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>x", "<b onclick=x>", "<a href='java\tscript:x'>", "<p style='x'>", "<iframe src=x>"})
    void is_found(String text) {
        assertThat(Danger.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"safe", "&lt;script&gt;", "<a href='https://a.example/?onclick=x'>x</a>", "1 < 2"})
    void is_not_seen_where_there_is_none(String text) {
        assertThat(Danger.isIn(text)).isFalse();
    }
}
