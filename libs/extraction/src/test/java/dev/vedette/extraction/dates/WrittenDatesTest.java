package dev.vedette.extraction.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same days as the press of many languages, scripts and calendars writes them. */
class WrittenDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ٥ مارس ٢٠٢٤                         | 2024-03-05
            الثلاثاء 5 مارس 2024                | 2024-03-05
            5 آذار 2024                         | 2024-03-05
            5 تشرين الثاني 2024                 | 2024-11-05
            5 تشرين الثاني/نوفمبر 2024          | 2024-11-05
            5 كانون الأول 2024                  | 2024-12-05
            سه‌شنبه ۱۵ اسفند ۱۴۰۲                | 2024-03-05
            ۱۴۰۲/۱۲/۱۵                          | 2024-03-05
            24 شعبان 1445                       | 2024-03-05
            5 במרץ 2024                         | 2024-03-05
            ה-5 בנובמבר 2024                    | 2024-11-05
            5 مارچ 2024                         | 2024-03-05
            5 मार्च 2024                        | 2024-03-05
            ५ मार्च २०२४                        | 2024-03-05
            ৫ মার্চ ২০২৪                        | 2024-03-05
            5 மார்ச் 2024                       | 2024-03-05
            5 మార్చి 2024                       | 2024-03-05
            5 มีนาคม 2567                       | 2024-03-05
            5 มี.ค. 2567                        | 2024-03-05
            ๕ มีนาคม ๒๕๖๗                       | 2024-03-05
            5 มีนาคม พ.ศ. 2567                  | 2024-03-05
            05/03/2567                          | 2024-03-05
            2024년 3월 5일                       | 2024-03-05
            2024. 3. 5.                         | 2024-03-05
            2024.03.05                          | 2024-03-05
            ２０２４年３月５日                     | 2024-03-05
            5 tháng 3, 2024                     | 2024-03-05
            Ngày 5 tháng 3 năm 2024             | 2024-03-05
            5 Maret 2024                        | 2024-03-05
            5 Mac 2024                          | 2024-03-05
            5 Machi 2024                        | 2024-03-05
            5 Μαρτίου 2024                      | 2024-03-05
            5 Μαΐου 2024                        | 2024-05-05
            5 март 2024                         | 2024-03-05
            5. ožujka 2024.                     | 2024-03-05
            5. marec 2024                       | 2024-03-05
            5. maaliskuuta 2024                 | 2024-03-05
            5. märts 2024                       | 2024-03-05
            2024. gada 5. marts                 | 2024-03-05
            2024. március 5.                    | 2024-03-05
            2024 m. kovo 5 d.                   | 2024-03-05
            5 Mart 2024                         | 2024-03-05
            5 de març de 2024                   | 2024-03-05
            5 mars 2024                         | 2024-03-05
            5 sakavika 2024                     |
            5 մարտի 2024                        | 2024-03-05
            5 მარტი 2024                        | 2024-03-05
            5 наурыз 2024                       | 2024-03-05
            5 сакавіка 2024                     | 2024-03-05
            5 Mawrth 2024                       | 2024-03-05
            """)
    void a_day_is_read_in_the_language_of_its_page(String written, String day) {
        Moment moment = DateReader.read(written, false);

        assertThat(moment == null ? null : moment.day().toString()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024년 3월 5일 오후 2시 7분     | 2024-03-05T14:07:00Z
            2024.03.05 오전 09:30           | 2024-03-05T09:30:00Z
            2024年3月5日 下午2:07           | 2024-03-05T14:07:00Z
            2024年3月5日 14時07分           | 2024-03-05T14:07:00Z
            2024年3月5日 午前10時           | 2024-03-05T10:00:00Z
            5 مارس 2024، 02:07 م            | 2024-03-05T14:07:00Z
            5 Μαρτίου 2024, 2:07 μ.μ.       | 2024-03-05T14:07:00Z
            20240305T140709Z                | 2024-03-05T14:07:09Z
            2024-03-05T24:00:00Z            | 2024-03-06T00:00:00Z
            5 มีนาคม 2567 14:07 น.          | 2024-03-05T14:07:00Z
            5 March 2024 - 14:07            | 2024-03-05T14:07:00Z
            2024-03-05T14:07:00Z[UTC]       | 2024-03-05T14:07:00Z
            05.03.2024, 14.07.00            | 2024-03-05T14:07:00Z
            """)
    void so_is_the_time_of_day(String written, String instant) {
        assertThat(Objects.requireNonNull(DateReader.read(written, false)).instant())
                .hasToString(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fax 030 01.02.03",
                "Tel. 01.02.03.04.05",
                "Telefon: 05.06.24",
                "+49 30 01-02-03",
                "тел. 05.06.24",
                "§ 12.11.20",
                "Law No. 03/04/2020",
                "version 1.2.2024",
                "1404",
                "0001-01-01"
            })
    void figures_of_other_things_are_no_day(String written) {
        assertThat(DateReader.read(written, false)).isNull();
    }

    @Test
    void a_name_that_is_another_month_elsewhere_is_read_by_the_language_of_the_page() {
        assertThat(day("5. listopada 2024", "hr")).isEqualTo("2024-10-05");
        assertThat(day("5 listopada 2024", "pl")).isEqualTo("2024-11-05");
    }

    private static String day(String written, String language) {
        return Objects.requireNonNull(DateReader.read(written, new Writing(false, language)))
                .day()
                .toString();
    }
}
