package dev.vedette.feeds.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-04                            | 2026-03-04T00:00:00Z
            2026-03                               | 2026-03-01T00:00:00Z
            2026                                  | 2026-01-01T00:00:00Z
            20260304                              | 2026-03-04T00:00:00Z
            2026-063                              | 2026-03-04T00:00:00Z
            26-03-04                              | 2026-03-04T00:00:00Z
            2026-03-04T05:06:07Z                  | 2026-03-04T05:06:07Z
            2026-03-04T05:06:07.25+02:00          | 2026-03-04T03:06:07.250Z
            2026-03-04 05:06:07 -0330             | 2026-03-04T08:36:07Z
            2026/03/04 05:06                      | 2026-03-04T05:06:00Z
            Wed, 04 Mar 2026 05:06:07 GMT         | 2026-03-04T05:06:07Z
            Wed, 04 Mar 26 05:06:07 EST           | 2026-03-04T10:06:07Z
            4 March 2026 5:06 PM                  | 2026-03-04T17:06:00Z
            Wed Mar  4 05:06:07 2026              | 2026-03-04T05:06:07Z
            Wed Mar 04 05:06:07 +0200 2026        | 2026-03-04T03:06:07Z
            Wed Mar 04 2026 05:06:07 GMT+0200 (Eastern European Time) | 2026-03-04T03:06:07Z
            Wed, 04 Mar 2026 05:06:07 Europe/Kyiv | 2026-03-04T03:06:07Z
            Mi, 04 Mär 2026 05:06:07 +0100        | 2026-03-04T04:06:07Z
            mer., 04 févr. 2026 05:06:07 +0100    | 2026-02-04T04:06:07Z
            ср, 04 березня 2026 05:06:07 +0200    | 2026-03-04T03:06:07Z
            04-Mar-2026 05:06:07                  | 2026-03-04T05:06:07Z
            3/4/2026 5:06:07 PM                   | 2026-03-04T17:06:07Z
            2026年3月4日 05:06                      | 2026-03-04T05:06:00Z
            2026년 03월 04일 14:06:07                | 2026-03-04T05:06:07Z
            2026-03-04 오후 02:06:07                | 2026-03-04T05:06:07Z
            4 March 2026 - 05:06                  | 2026-03-04T05:06:00Z
            2026-03-04T24:00:00Z                  | 2026-03-05T00:00:00Z
            2026-W10-3                            | 2026-03-04T00:00:00Z
            20260304T050607Z                      | 2026-03-04T05:06:07Z
            2026-03-04T05:06:07Z[UTC]             | 2026-03-04T05:06:07Z
            1772600767                            | 2026-03-04T05:06:07Z
            4 مارس 2026                           | 2026-03-04T00:00:00Z
            """)
    void is_read(String text, String expected) {
        assertThat(FeedDates.parse(text)).isEqualTo(Instant.parse(expected));
    }

    @Test
    void slashes_are_read_in_the_order_that_is_told() {
        assertThat(FeedDates.parse("05/04/2024", true)).isEqualTo(Instant.parse("2024-04-05T00:00:00Z"));
        assertThat(FeedDates.parse("05/04/2024", false)).isEqualTo(Instant.parse("2024-05-04T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "2026-13-01",
                "2026-02-30",
                "31 Feb 2026 10:00",
                "Wed, 99 Mar 2026 10:00:00 GMT",
                "2026-03-04T25:00:00Z",
                "2026-03-04T05:06:07+25:00",
                "Wed, 04 Mar 2026 1:2:3:4 GMT",
                "2026-03-04T05:06:07Zulu",
                "0505",
                "03 May 0024",
                "1914",
                "2324-01-01",
                "12345"
            })
    void is_no_date(String text) {
        assertThat(FeedDates.parse(text)).isNull();
    }

    @Test
    void a_long_text_is_no_date() {
        assertThat(FeedDates.parse("4 ".repeat(1_000_000))).isNull();
    }
}
