package dev.vedette.sources.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-age=600 | 600",
                "public, MAX-AGE = \"60\" | 60",
                "s-maxage=600 | 0",
                "no-cache, max-age=600 | 0",
                "max-age=soon | 0",
                "max-age=99999999999999 | 999999999",
                " | 0"
            })
    void the_age_is_read_where_there_is_one(String header, int seconds) {
        assertThat(Freshness.of(header)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
