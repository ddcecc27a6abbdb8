package dev.vedette.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.testing.GeneratedQueries;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds of all queries that are read and written, right and wrong ones, however odd. */
class GeneratedTextsTest {

    @Test
    void whatever_is_parsed_is_printed_so_that_it_parses_to_the_same_tree_also_as_json() {
        GeneratedQueries queries = new GeneratedQueries(new SplittableRandom(1));
        for (int i = 0; i < 3_000; i++) {
            Query query = queries.next();

            assertThat(QueryParser.parse(QueryParser.print(query))).isEqualTo(query);
            assertThat(QueryJson.read(QueryJson.of(query))).isEqualTo(query);
        }
    }

    @Test
    void dates_as_people_and_programs_write_them_survive_being_printed_and_read() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 5_000; i++) {
            String text = "war AND published:" + date(random);
            try {
                Query query = QueryParser.parseSearch(text);

                assertThat(QueryParser.parseSearch(QueryParser.print(query)))
                        .as(text)
                        .isEqualTo(query);
                assertThat(QueryJson.read(QueryJson.of(query))).as(text).isEqualTo(query);
            } catch (QueryException e) {
                assertThat(e.errors()).as(text).allMatch(error -> error.reason().matches("(There is no|published:).*"));
            }
        }
        assertThat(QueryParser.print(QueryParser.parseSearch("published:500d"))).isEqualTo("published:500d");
        assertThat(QueryParser.print(QueryParser.parseSearch("published:60w"))).isEqualTo("published:420d");
        assertThat(QueryParser.print(QueryParser.parseSearch("published:25h"))).isEqualTo("published:25h");
    }

    private static String date(SplittableRandom random) {
        String[] years = {"0000", "0001", "1999", "2026", "9999"};
        String year = years[random.nextInt(years.length)];
        String[] days = {year, year + "-01", year + "-12", year + "-01-01", year + "-12-31", year + "-02-28"};
        String day = days[random.nextInt(days.length)];
        String[] signs = {"", ">", "<", ">=", "<=", "="};
        return switch (random.nextInt(3)) {
            case 0 ->
                random.nextInt(1, 1 << random.nextInt(1, 21))
                        + List.of("h", "d", "w").get(random.nextInt(3));
            case 1 -> signs[random.nextInt(signs.length)] + day;
            default -> year + ".." + day;
        };
    }

    @Test
    void a_repair_can_be_read_and_stands_once_whatever_is_wrong() {
        SplittableRandom random = new SplittableRandom(9);
        int repaired = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = broken(random);
            try {
                QueryParser.parse(text);
            } catch (QueryException e) {
                List<String> repairs = e.errors().stream()
                        .map(QueryError::suggestion)
                        .filter(each -> each != null)
                        .toList();
                assertThat(repairs).as(text).hasSizeLessThanOrEqualTo(1);
                repairs.forEach(QueryParser::parse);
                repaired += repairs.size();
            }
        }
        assertThat(repaired).isGreaterThan(2_000);
    }

    private static String broken(SplittableRandom random) {
        String[] pieces = {
            "(",
            ")",
            "and",
            "OR",
            "AND",
            "kyiv",
            "lviv",
            "\"drone",
            "strike\"",
            "-war",
            "+us",
            "NEAR",
            "headline:",
            "not",
            "[",
            "]",
            "a,",
            "'b'",
            "NOT",
            "atleast(20,"
        };
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(1, 8); n > 0; n--) {
            text.append(pieces[random.nextInt(pieces.length)]).append(' ');
        }
        return text.toString();
    }

    @Test
    void any_text_is_either_read_or_explained() {
        SplittableRandom random = new SplittableRandom(4);
        String[] pieces = {
            "(",
            ")",
            "\"",
            "“",
            "AND",
            "OR",
            "NOT",
            "NEAR/5",
            "ONEAR/",
            "kyiv",
            "att*",
            "?",
            "{",
            "}",
            "title:",
            "@",
            " ",
            " ",
            "atleast(2,",
            "published:",
            "topic:",
            "-",
            ",",
            "Київ",
            "\uD83D\uDE00",
            "[",
            "/",
            "lang:en",
            "7d",
            ">="
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            try {
                Query query = QueryParser.parseSearch(text.toString());
                assertThat(QueryParser.parseSearch(QueryParser.print(query)))
                        .as(text.toString())
                        .isEqualTo(query);
            } catch (QueryException e) {
                assertThat(e.errors())
                        .as(text.toString())
                        .isNotEmpty()
                        .allSatisfy(error ->
                                assertThat(error.position() + error.length()).isBetween(0, text.length()));
            }
        }
    }
}
