package dev.vedette.newsroom.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WriterTest {

    private final Templates templates = new Templates();

    @Test
    void the_same_seed_writes_the_same_article() {
        for (String name : templates.names()) {
            assertThat(write(name, 42)).isEqualTo(write(name, 42));
        }
    }

    @Test
    void a_composed_article_has_about_six_hundred_words_and_no_open_slots() {
        for (String name : templates.names()) {
            for (long seed = 0; seed < 40; seed++) {
                Manuscript article = write(name, seed);
                String text = String.join(" ", article.paragraphs());
                assertThat(text.split(" ")).hasSizeBetween(480, 900);
                assertThat(article.title() + text + article.caption()).doesNotContain("{", "}", "#");
            }
        }
    }

    @Test
    void articles_of_one_template_are_not_near_copies_of_each_other() {
        for (String name : List.of("bakhmut", "de-bahn")) {
            List<Set<String>> articles = new ArrayList<>();
            Set<String> titles = new HashSet<>();
            for (long seed = 0; seed < 60; seed++) {
                Manuscript article = write(name, seed);
                articles.add(shingles(String.join(" ", article.paragraphs())));
                titles.add(article.title());
            }
            assertThat(closest(articles)).as(name).isLessThan(0.3);
            assertThat(titles).as(name).hasSizeGreaterThan(45);
        }
    }

    @Test
    void thousands_of_distinct_articles_can_be_written() {
        Set<List<String>> texts = new HashSet<>();
        for (long seed = 0; seed < 3000; seed++) {
            texts.add(write(
                            templates.names().get((int)
                                    (seed % templates.names().size())),
                            seed)
                    .paragraphs());
        }

        assertThat(texts).hasSize(3000);
    }

    private Manuscript write(String template, long seed) {
        return templates.write(templates.find(template), seed);
    }

    private static double closest(List<Set<String>> articles) {
        double closest = 0;
        for (int a = 0; a < articles.size(); a++) {
            for (int b = a + 1; b < articles.size(); b++) {
                Set<String> common = new HashSet<>(articles.get(a));
                common.retainAll(articles.get(b));
                double all = articles.get(a).size() + articles.get(b).size() - common.size();
                closest = Math.max(closest, common.size() / all);
            }
        }
        return closest;
    }

    private static Set<String> shingles(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
        Set<String> shingles = new HashSet<>();
        for (int at = 0; at + 3 <= words.length; at++) {
            shingles.add(words[at] + " " + words[at + 1] + " " + words[at + 2]);
        }
        return shingles;
    }
}
