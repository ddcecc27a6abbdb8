package dev.vedette.articles.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.index.generations.GenerationState;
import dev.vedette.articles.index.generations.GenerationState.Phase;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndexStatusTest {

    private final IndexStatus status = new IndexStatus();

    @Test
    void nobody_is_ready_who_has_not_looked_yet() {
        assertThat(status.isReady()).isFalse();
        assertThat(status.isComplete()).isFalse();
    }

    @Test
    void without_opensearch_articles_can_be_read_all_the_same() {
        status.away();

        assertThat(status.isReady()).isTrue();
        assertThat(status.isComplete()).isFalse();
    }

    @Test
    void a_new_release_waits_for_its_index_while_the_old_one_serves() {
        status.othersServe(true);
        status.seen(state(Phase.FILLING));
        assertThat(status.isReady()).isFalse();

        status.othersServe(false);
        assertThat(status.isReady()).isTrue();
        assertThat(status.isComplete()).isFalse();
    }

    @Test
    void an_index_that_has_lost_something_is_not_searched_from_then_on() {
        status.checked(state(Phase.COMPLETE));
        assertThat(status.isComplete()).isTrue();

        status.checked(state(Phase.FILLING));

        assertThat(status.isComplete()).isFalse();
        assertThat(status.isReady()).as("nobody else could answer").isTrue();
    }

    @Test
    void an_outage_later_changes_nothing() {
        status.seen(state(Phase.COMPLETE));
        status.away();

        assertThat(status.isReady()).isTrue();
        assertThat(status.isComplete()).isTrue();
    }

    private static GenerationState state(Phase phase) {
        return new GenerationState(
                "0a0b0c0d", "2024-11", phase, null, 0, Map.of(), Map.of(), null, null, null, Instant.EPOCH);
    }
}
