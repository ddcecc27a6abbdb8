package dev.vedette.topics.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.contracts.ArticleTags;
import dev.vedette.contracts.EventIds;
import dev.vedette.contracts.Evidence;
import dev.vedette.contracts.Prominence;
import dev.vedette.contracts.TopicMatch;
import dev.vedette.kit.json.StreamJson;
import dev.vedette.topics.Records;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordSizeTest {

    private final StreamJson json = new StreamJson();
    private final RecordSize size = new RecordSize(json);

    @Test
    void a_record_that_fits_stays_as_it_is() {
        var tags = tags(20, "A sentence.");

        assertThat(size.fitted(tags)).isSameAs(tags);
    }

    @Test
    void above_a_megabyte_the_least_salient_matches_lose_their_evidence_and_no_match_is_lost() {
        var tags = tags(1_000, "Щ".repeat(300));

        var fitted = size.fitted(tags);

        assertThat(json.write(tags)).hasSizeGreaterThan(RecordSize.MOST);
        assertThat(json.write(fitted)).hasSizeBetween(RecordSize.MOST - 5_000, RecordSize.MOST);
        assertThat(fitted.matches()).extracting(TopicMatch::topicId).containsExactlyElementsOf(topics(1_000));
        var withEvidence = (int) fitted.matches().stream()
                .takeWhile(match -> !match.evidence().isEmpty())
                .count();
        assertThat(withEvidence).isBetween(200, 500);
        assertThat(fitted.matches().subList(withEvidence, 1_000))
                .allMatch(match -> match.evidence().isEmpty());
    }

    @Test
    void signs_that_json_writes_with_many_characters_are_counted_as_they_are_written() {
        var tags = tags(400, "\u0001".repeat(300));

        assertThat(json.write(size.fitted(tags))).hasSizeLessThanOrEqualTo(RecordSize.MOST);
    }

    private static List<java.util.UUID> topics(int count) {
        return IntStream.range(0, count).mapToObj(i -> EventIds.of("topic", i)).toList();
    }

    private static ArticleTags tags(int matches, String sentence) {
        var article = Records.article("Title", "Text.");
        var evidence = Collections.nCopies(TopicMatch.MOST_EVIDENCE, new Evidence("text", 1, 2, sentence));
        return new ArticleTags(
                EventIds.of("tags", 1),
                article.article(),
                article.source(),
                article.times(),
                null,
                article.url(),
                article.title(),
                null,
                "en",
                "Text.",
                7,
                topics(matches).stream()
                        .map(id -> new TopicMatch(id, 1, 0.5, Prominence.NOTABLE, evidence))
                        .toList());
    }
}
