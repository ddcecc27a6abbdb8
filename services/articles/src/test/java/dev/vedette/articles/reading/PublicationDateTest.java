package dev.vedette.articles.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.extraction.Extraction;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

    private static final Instant SEEN = Instant.parse("2026-11-28T12:00:00Z");
    private static final Instant AT_NINE = Instant.parse("2026-11-27T09:15:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-27T00:00:00Z");

    @Test
    void a_page_that_tells_the_time_has_the_last_word() {
        assertThat(PublicationDate.of(page(AT_NINE, null), SEEN, SEEN)).isEqualTo(AT_NINE);
        assertThat(PublicationDate.of(page(AT_NINE, null), null, SEEN)).isEqualTo(AT_NINE);
    }

    @Test
    void where_the_page_tells_nothing_the_feed_does() {
        assertThat(PublicationDate.of(page(null, null), AT_NINE, SEEN)).isEqualTo(AT_NINE);
        assertThat(PublicationDate.of(page(null, null), null, SEEN)).isNull();
    }

    @Test
    void where_the_page_tells_the_day_the_feed_tells_the_time_of_it() {
        assertThat(PublicationDate.of(page(MIDNIGHT, null), AT_NINE, SEEN)).isEqualTo(AT_NINE);
        var kyiv = ZoneOffset.ofHours(2);
        var midnightInKyiv = Instant.parse("2026-11-26T22:00:00Z");
        assertThat(PublicationDate.of(page(midnightInKyiv, kyiv), AT_NINE, SEEN))
                .isEqualTo(AT_NINE);
    }

    @Test
    void a_feed_of_another_day_says_nothing_about_it() {
        var monthsLater = Instant.parse("2026-11-28T09:15:00Z").plusSeconds(3 * 86_400);

        assertThat(PublicationDate.of(page(MIDNIGHT, null), monthsLater, SEEN)).isEqualTo(MIDNIGHT);
    }

    @Test
    void midnight_elsewhere_is_a_time() {
        var midnightInUtc = MIDNIGHT;
        assertThat(PublicationDate.of(page(midnightInUtc, ZoneOffset.ofHours(5)), AT_NINE, SEEN))
                .isEqualTo(midnightInUtc);
    }

    @Test
    void dates_that_nobody_can_have_meant_are_none() {
        assertThat(PublicationDate.plausible(Instant.parse("1799-12-31T23:59:59Z"), SEEN))
                .isNull();
        assertThat(PublicationDate.plausible(Instant.parse("1800-01-01T00:00:00Z"), SEEN))
                .isNotNull();
        assertThat(PublicationDate.plausible(SEEN.plusSeconds(7 * 86_400), SEEN))
                .isNotNull();
        assertThat(PublicationDate.plausible(SEEN.plusSeconds(7 * 86_400 + 1), SEEN))
                .isNull();
        assertThat(PublicationDate.of(page(Instant.EPOCH.plusSeconds(4_000_000_000_000L), null), AT_NINE, SEEN))
                .isEqualTo(AT_NINE);
    }

    private static Extraction page(@Nullable Instant published, @Nullable ZoneOffset offset) {
        return new Extraction(
                "A title", "Text", null, published, null, null, null, null, null, List.of(), List.of(), false, true,
                null, offset);
    }
}
