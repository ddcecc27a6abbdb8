package dev.vedette.articles.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.contracts.ArticleRef;
import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.SourceFacts;
import dev.vedette.contracts.Times;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.contracts.TopicTagged;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TaggingTest {

    private static final UUID ARTICLE = EventIds.of("article", 1);
    private static final List<UUID> TOPICS =
            Stream.of(1, 2, 3).map(n -> EventIds.of("topic", n)).toList();
    private static final int REVISION = 2;

    @Test
    void the_same_records_in_any_order_end_in_the_state_that_the_rules_name() {
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            var records = records(random);
            var expected = expected(records);
            var states = new HashSet<Set<UUID>>();
            for (int order = 0; order < 6; order++) {
                Collections.shuffle(records, random);
                var twice = new ArrayList<>(records);
                twice.addAll(records.subList(0, records.size() / 2));
                states.add(topics(all(twice)));
            }
            assertThat(states).as("round %d: %s", round, records).containsExactly(expected);
        }
    }

    @Test
    void a_later_list_without_a_topic_takes_its_tag_away() {
        var tagging = all(List.of(tags(REVISION, 4, Set.of(0, 1)), tags(REVISION, 5, Set.of(1))));

        assertThat(topics(tagging)).containsExactly(TOPICS.get(1));
    }

    @Test
    void a_topic_that_no_longer_matches_stays_away_until_a_list_knows_of_it() {
        var edited = all(List.of(tags(REVISION, 4, Set.of(0)), applied(REVISION, 5, 0, false)));
        assertThat(topics(edited)).isEmpty();

        assertThat(topics(edited.with(tags(REVISION, 4, Set.of(0))))).isEmpty();
        var caughtUp = edited.with(tags(REVISION, 5, Set.of()));
        assertThat(caughtUp.applied()).isEmpty();
        assertThat(caughtUp.topicsAt()).isEqualTo(5);
    }

    @Test
    void an_edited_topic_matches_with_what_it_found_last() {
        var tagging = all(
                List.of(applied(REVISION, 7, 0, true), applied(REVISION, 6, 0, false), tags(REVISION, 4, Set.of(1))));

        assertThat(topics(tagging)).containsExactlyInAnyOrder(TOPICS.get(0), TOPICS.get(1));
    }

    @Test
    void other_revisions_say_nothing() {
        var tagging = all(List.of(tags(1, 9, Set.of(0)), tags(3, 9, Set.of(0)), applied(1, 9, 0, true)));

        assertThat(tagging).isEqualTo(Tagging.none(REVISION));
    }

    /** Straight from the rules: the highest list of this revision, then each topic's highest later change. */
    private static Set<UUID> expected(List<Record> records) {
        var list = records.stream()
                .flatMap(record -> record instanceof ArticleTags tags ? Stream.of(tags) : Stream.empty())
                .filter(tags -> tags.article().revision() == REVISION)
                .max(Comparator.comparingLong(ArticleTags::topicsAt));
        long at = list.map(ArticleTags::topicsAt).orElse(-1L);
        Map<UUID, TopicTagged> last = records.stream()
                .flatMap(record -> record instanceof TopicTagged tagged ? Stream.of(tagged) : Stream.empty())
                .filter(tagged -> tagged.revision() == REVISION && tagged.change() > at)
                .collect(Collectors.toMap(
                        TopicTagged::topicId, tagged -> tagged, (a, b) -> a.change() > b.change() ? a : b));
        var topics = new HashSet<UUID>();
        list.ifPresent(tags -> tags.matches().forEach(match -> topics.add(match.topicId())));
        last.forEach((topic, tagged) -> {
            if (tagged.match() == null) {
                topics.remove(topic);
            } else {
                topics.add(topic);
            }
        });
        return topics;
    }

    /** What a matcher finds is a function of topic and change, as it is in truth. */
    private static List<Record> records(Random random) {
        long truth = random.nextLong();
        var records = new ArrayList<Record>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int revision = random.nextInt(4) == 0 ? 1 : REVISION;
            long change = random.nextInt(6);
            if (random.nextBoolean()) {
                var found = Stream.of(0, 1, 2)
                        .filter(topic -> matches(truth, topic, change))
                        .collect(Collectors.toSet());
                records.add(tags(revision, change, found));
            } else {
                int topic = random.nextInt(3);
                records.add(applied(revision, change, topic, matches(truth, topic, change)));
            }
        }
        return records;
    }

    private static boolean matches(long truth, int topic, long change) {
        return (truth >> (topic * 6 + change) & 1) == 1;
    }

    private static Tagging all(List<? extends Record> records) {
        var tagging = Tagging.none(REVISION);
        for (var record : records) {
            tagging = switch (record) {
                case ArticleTags tags -> tagging.with(tags);
                case TopicTagged tagged -> tagging.with(tagged);
                default -> throw new IllegalArgumentException(record.toString());
            };
        }
        return tagging;
    }

    private static Set<UUID> topics(Tagging tagging) {
        return tagging.tags().stream().map(TopicMatch::topicId).collect(Collectors.toSet());
    }

    private static ArticleTags tags(int revision, long topicsAt, Set<Integer> topics) {
        return new ArticleTags(
                EventIds.of("tags", ARTICLE, revision, topicsAt),
                new ArticleRef(ARTICLE, ARTICLE, List.of(), revision),
                new SourceFacts(EventIds.of("source", 1), "The Herald", "herald.example", null, null, List.of()),
                new Times(null, Instant.EPOCH, null, null),
                null,
                "https://herald.example/a",
                "A title",
                null,
                "en",
                "A lead",
                topicsAt,
                topics.stream().sorted().map(TaggingTest::match).toList());
    }

    private static TopicTagged applied(int revision, long change, int topic, boolean matches) {
        var id = TOPICS.get(topic);
        return new TopicTagged(
                EventIds.of("applied", id, change, ARTICLE, revision),
                id,
                1,
                change,
                ARTICLE,
                revision,
                matches ? match(topic) : null,
                null);
    }

    private static TopicMatch match(int topic) {
        return new TopicMatch(TOPICS.get(topic), 1, 0.5, Prominence.NOTABLE, List.of());
    }
}
