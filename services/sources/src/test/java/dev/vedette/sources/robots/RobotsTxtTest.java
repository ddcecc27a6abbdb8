package dev.vedette.sources.robots;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RobotsTxtTest {

    private static RobotsTxt read(String text) {
        return RobotsTxt.parse(text.getBytes(UTF_8), "vedette");
    }

    @Nested
    class Groups {

        @Test
        void what_is_said_to_everyone_holds_where_we_are_not_named() {
            var robots = read("User-agent: *\nDisallow: /archive/\n");

            assertThat(robots.allows("https://example.org/archive/1")).isFalse();
            assertThat(robots.allows("https://example.org/news")).isTrue();
        }

        @Test
        void our_own_group_replaces_that_of_everyone() {
            var robots = read("User-agent: *\nDisallow: /\n\nUser-agent: Vedette/0.1\nDisallow: /private\n");

            assertThat(robots.allows("https://example.org/news")).isTrue();
            assertThat(robots.allows("https://example.org/private")).isFalse();
        }

        @Test
        void an_own_group_without_rules_allows_everything() {
            assertThat(read("User-agent: *\nDisallow: /\nUser-agent: vedette\nDisallow:\n")
                            .allows("https://example.org/"))
                    .isTrue();
        }

        @Test
        void two_groups_of_one_name_are_one() {
            var robots = read("User-agent: vedette\nDisallow: /a\n\nUser-agent: vedette\nDisallow: /b\n");

            assertThat(robots.allows("https://example.org/a")).isFalse();
            assertThat(robots.allows("https://example.org/b")).isFalse();
        }

        @Test
        void a_longer_name_that_begins_like_ours_is_another_crawler() {
            assertThat(read("User-agent: vedette-images\nDisallow: /\n").allows("https://example.org/"))
                    .isTrue();
        }

        @Test
        void rules_before_any_name_are_for_nobody() {
            assertThat(read("Disallow: /\n").allows("https://example.org/")).isTrue();
        }
    }

    @Nested
    class Patterns {

        @Test
        void the_longer_rule_wins_and_of_two_equal_ones_the_kinder() {
            var robots = read("User-agent: *\nDisallow: /a/\nAllow: /a/b\nDisallow: /c\nAllow: /c\n");

            assertThat(robots.allows("/a/x")).isFalse();
            assertThat(robots.allows("/a/bc")).isTrue();
            assertThat(robots.allows("/c")).isTrue();
        }

        @Test
        void a_star_stands_for_anything_and_a_dollar_for_the_end() {
            var robots = read("User-agent: *\nDisallow: /*/print$\nDisallow: /*.pdf\n");

            assertThat(robots.allows("/news/print")).isFalse();
            assertThat(robots.allows("/news/print/2")).isTrue();
            assertThat(robots.allows("/a/b.pdf?page=2")).isFalse();
        }

        @Test
        void the_end_is_not_counted_twice() {
            assertThat(read("User-agent: *\nDisallow: /aba*ba$\n").allows("/aba"))
                    .isTrue();
        }

        @Test
        void spelling_with_percent_signs_makes_no_difference() {
            var robots = read("User-agent: *\nDisallow: /ツ\nDisallow: /%7euser\nDisallow: /a%2fb\n");

            assertThat(robots.allows("/%e3%83%84")).isFalse();
            assertThat(robots.allows("/~user")).isFalse();
            assertThat(robots.allows("/a%2Fb")).isFalse();
            assertThat(robots.allows("/a/b")).isTrue();
        }

        @Test
        void an_encoded_star_is_only_a_star() {
            var robots = read("User-agent: *\nDisallow: /a%2Ab\nDisallow: /price$list\n");

            assertThat(robots.allows("/a*b")).isFalse();
            assertThat(robots.allows("/a-b")).isTrue();
            assertThat(robots.allows("/price$list")).isFalse();
        }

        @Test
        void a_pattern_of_stars_is_matched_in_no_time() {
            var robots = read("User-agent: *\nDisallow: /" + "*a".repeat(5_000) + "b\n");

            assertThat(robots.allows("/" + "a".repeat(8_000))).isTrue();
        }

        @Test
        void matching_is_what_a_naive_matcher_says() {
            var random = new Random(7);
            for (var round = 0; round < 20_000; round++) {
                var pattern = "/" + random(random, "ab*", 6) + (random.nextBoolean() ? "$" : "");
                var path = "/" + random(random, "ab", 8);

                assertThat(RobotsRule.of(false, pattern).matches(path))
                        .as(pattern + " on " + path)
                        .isEqualTo(naive(pattern, path));
            }
        }

        private static String random(Random random, String letters, int most) {
            var text = new StringBuilder();
            for (var left = random.nextInt(most + 1); left > 0; left--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            return text.toString();
        }

        private static boolean naive(String pattern, String path) {
            if (pattern.isEmpty()) {
                return true;
            }
            if (pattern.equals("$")) {
                return path.isEmpty();
            }
            if (pattern.charAt(0) == '*') {
                return naive(pattern.substring(1), path) || (!path.isEmpty() && naive(pattern, path.substring(1)));
            }
            return !path.isEmpty()
                    && path.charAt(0) == pattern.charAt(0)
                    && naive(pattern.substring(1), path.substring(1));
        }
    }

    @Nested
    class Carelessness {

        @Test
        void misspelt_keys_and_a_forgotten_colon_are_understood() {
            for (var key : new String[] {"disalow:", "Dissallow:", "DISALLAW:", "diasllow:", "disallow"}) {
                assertThat(read("user agent: *\n" + key + " /\n").allows("/x"))
                        .as(key)
                        .isFalse();
            }
        }

        @Test
        void a_byte_order_mark_and_all_line_ends_are_fine() {
            for (var end : new String[] {"\n", "\r\n", "\r"}) {
                assertThat(read("\uFEFFUser-agent: *" + end + "Disallow: /a" + end)
                                .allows("/a"))
                        .isFalse();
            }
        }

        @Test
        void comments_are_not_rules() {
            assertThat(read("User-agent: * # all\n#Disallow: /\nDisallow: /x # but why\n")
                            .rules())
                    .hasSize(1);
        }

        @Test
        void what_is_beyond_the_limit_is_not_read() {
            var robots = read("User-agent: *\n" + "# filler\n".repeat(60_000) + "Disallow: /\n");

            assertThat(robots.allows("/")).isTrue();
        }

        @Test
        void a_page_in_place_of_the_file_allows_everything() {
            assertThat(read("<!doctype html><title>Not here</title><p>Allow: nothing")
                            .allows("/"))
                    .isTrue();
        }

        @Test
        void any_bytes_are_read_without_complaint() {
            var random = new Random(11);
            for (var round = 0; round < 500; round++) {
                var bytes = new byte[random.nextInt(400)];
                random.nextBytes(bytes);

                assertThat(RobotsTxt.parse(bytes, "vedette").allows("/")).isTrue();
            }
        }
    }

    @Nested
    class Beside {

        @Test
        void a_delay_is_that_of_the_group_that_holds() {
            var robots = read("User-agent: *\nCrawl-delay: 9\n\nUser-agent: vedette\nCrawl-delay: 1.5\nAllow: /\n");

            assertThat(robots.crawlDelay()).isEqualTo(Duration.ofMillis(1500));
            assertThat(read("User-agent: *\nCrawl-delay: soon\n").crawlDelay()).isNull();
        }

        @Test
        void a_delay_ends_the_list_of_names() {
            var robots = read("User-agent: vedette\nCrawl-delay: 2\nUser-agent: *\nDisallow: /\n");

            assertThat(robots.allows("/")).isTrue();
        }

        @Test
        void sitemaps_are_for_everyone_wherever_they_are() {
            var robots = read(
                    "Sitemap: https://example.org/a.xml\nUser-agent: other\nSite-map: https://example.org/b.xml\nDisallow: /\n");

            assertThat(robots.sitemaps()).containsExactly("https://example.org/a.xml", "https://example.org/b.xml");
        }
    }
}
