package dev.vedette.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracesTest {

    private final Traces traces = new Traces();

    @Test
    void the_next_span_stays_in_its_trace() {
        var first = traces.begin();
        var second = traces.next(first);

        assertThat(first).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(second).startsWith(first.substring(0, 35)).isNotEqualTo(first);
    }

    @Test
    void a_parent_that_is_none_begins_a_new_trace() {
        assertThat(traces.next("nonsense")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(traces.next(null)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
