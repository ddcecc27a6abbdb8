package dev.vedette.alerts.alerting;

import static dev.vedette.alerts.testing.Tags.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vedette.contracts.TopicChanged;
import dev.vedette.contracts.Visibility;
import dev.vedette.kit.topics.KnownTopics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Waiting for the topics that a record of tags was made with. */
class AlertDeciderTest {

    private static final UUID TOPIC = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private final KnownTopics topics = new KnownTopics();
    private Instant now = NOW;
    private final AlertDecider decider =
            new AlertDecider(topics, new Config(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @BeforeEach
    void all_is_known_that_there_was() {
        topics.catchUp();
    }

    @Test
    void while_topics_are_read_after_the_start_a_record_waits_whatever_patience_says() {
        var starting = new KnownTopics();
        starting.put(change(TOPIC, 5));
        var decider = new AlertDecider(starting, new Config(), ((InstantSource) () -> now).withZone(ZoneOffset.UTC));
        assertThatThrownBy(() -> decider.require(5, Set.of(TOPIC))).isInstanceOf(TopicsBehindException.class);
        now = NOW.plus(Duration.ofMinutes(2));
        assertThatThrownBy(() -> decider.require(5, Set.of(TOPIC))).isInstanceOf(TopicsBehindException.class);

        starting.catchUp();

        assertThat(decider.require(5, Set.of(TOPIC))).isEmpty();
    }

    @Test
    void a_record_passes_when_its_topics_are_known() {
        topics.put(change(TOPIC, 5));

        assertThat(decider.require(5, Set.of(TOPIC))).isEmpty();
    }

    @Test
    void a_record_waits_for_a_topic_that_is_not_known_yet() {
        topics.put(change(OTHER, 7));
        assertThatThrownBy(() -> decider.require(7, Set.of(TOPIC))).isInstanceOf(TopicsBehindException.class);

        topics.put(change(TOPIC, 6));

        assertThat(decider.require(7, Set.of(TOPIC))).isEmpty();
    }

    @Test
    void a_record_waits_for_changes_of_topics_that_are_known() {
        topics.put(change(TOPIC, 5));
        assertThatThrownBy(() -> decider.require(6, Set.of(TOPIC))).isInstanceOf(TopicsBehindException.class);

        topics.put(change(TOPIC, 6));

        assertThat(decider.require(6, Set.of(TOPIC))).isEmpty();
    }

    @Test
    void a_record_that_no_rule_cares_for_waits_for_nothing() {
        assertThat(decider.require(7, Set.of())).isEmpty();
    }

    @Test
    void a_topic_that_does_not_come_is_told_when_patience_ends() {
        topics.put(change(OTHER, 7));
        assertThatThrownBy(() -> decider.require(7, Set.of(TOPIC, OTHER))).isInstanceOf(TopicsBehindException.class);

        now = NOW.plus(Duration.ofMinutes(2));

        assertThat(decider.require(7, Set.of(TOPIC, OTHER))).containsExactly(TOPIC);
    }

    private static TopicChanged change(UUID topic, long number) {
        return new TopicChanged(topic, topic, number, "newsdesk", Visibility.TEAM, "Bridges", "#0b57a4", false, null);
    }

    /** The defaults. */
    private static final class Config implements AlertingConfig {

        @Override
        public Duration maxAge() {
            return Duration.ofHours(48);
        }

        @Override
        public Duration topicsPatience() {
            return Duration.ofMinutes(2);
        }
    }
}
