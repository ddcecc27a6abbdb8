package dev.vedette.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-05T14:07:09+01:00           | 2024-03-05T13:07:09Z
            2024-03-05T14:07:09Z                | 2024-03-05T14:07:09Z
            20240305T140709Z                    | 2024-03-05T14:07:09Z
            Tue, 05 Mar 2024 14:07:09 GMT       | 2024-03-05T14:07:09Z
            March 5, 2024, 2:07 p.m. EST        | 2024-03-05T19:07:00Z
            5th of March 2024                   | 2024-03-05T00:00:00Z
            Dienstag, 5. März 2024, 14:07 MEZ   | 2024-03-05T13:07:00Z
            Le 5 mars 2024                      | 2024-03-05T00:00:00Z
            5 de marzo de 2024                  | 2024-03-05T00:00:00Z
            martedì 5 marzo 2024                | 2024-03-05T00:00:00Z
            5 marca 2024                        | 2024-03-05T00:00:00Z
            5 березня 2024                      | 2024-03-05T00:00:00Z
            5 марта 2024                        | 2024-03-05T00:00:00Z
            05.03.2024                          | 2024-03-05T00:00:00Z
            2024年3月5日                         | 2024-03-05T00:00:00Z
            """)
    void what_machines_and_people_write_is_read(String written, String instant) {
        assertThat(DateReader.read(written, false)).isNotNull();
        assertThat(Objects.requireNonNull(DateReader.read(written, false)).instant())
                .isEqualTo(Instant.parse(instant));
    }

    @Test
    void of_day_and_month_in_figures_the_page_says_which_comes_first() {
        assertThat(day("03/04/2024", false)).isEqualTo("2024-04-03");
        assertThat(day("03/04/2024", true)).isEqualTo("2024-03-04");
    }

    @Test
    void where_only_one_order_gives_a_day_it_is_that_one() {
        assertThat(day("25/12/2024", true)).isEqualTo("2024-12-25");
        assertThat(day("12/25/2024", false)).isEqualTo("2024-12-25");
    }

    @ParameterizedTest
    @CsvSource({"2024-02-30", "31.02.2024", "99/99/9999", "call 555 2024 now", "1234567890123", "version 20.24.1"})
    void what_is_no_day_is_none(String written) {
        assertThat(DateReader.read(written, false)).isNull();
    }

    @Test
    void every_day_is_read_back_from_each_way_of_writing_it() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            var date = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(12_000));
            var german = date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();

            assertThat(day(date.toString(), random.nextBoolean())).isEqualTo(date);
            assertThat(day(german, random.nextBoolean())).isEqualTo(date);
        }
    }

    private static LocalDate day(String written, boolean monthFirst) {
        return Objects.requireNonNull(DateReader.read(written, monthFirst), written)
                .day();
    }
}
