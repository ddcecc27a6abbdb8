package dev.vedette.articles.revisions;

import static dev.vedette.articles.revisions.Change.ADDED;
import static dev.vedette.articles.revisions.Change.REMOVED;
import static dev.vedette.articles.revisions.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.articles.revisions.Change.Paragraph;
import dev.vedette.articles.revisions.Change.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDiffTest {

    private static final int LONG = 1_000_000;

    @Test
    void a_paragraph_that_changed_says_which_words() {
        var found = diff("The bridge is closed until Friday.\n\nNobody was hurt.", """
            The bridge is open again until Friday.

            Nobody was hurt.""");

        assertThat(found)
                .containsExactly(
                        new Paragraph(List.of(
                                new Run(SAME, "The bridge is "),
                                new Run(REMOVED, "closed"),
                                new Run(ADDED, "open again"),
                                new Run(SAME, " until Friday."))),
                        Paragraph.whole(SAME, "Nobody was hurt."));
    }

    @ParameterizedTest
    @CsvSource({
        "Президент прибув до Києва, Президент поїхав з Києва",
        "وصل الرئيس إلى كييف اليوم, غادر الرئيس إلى كييف اليوم",
        "总统今天抵达基辅参加会议, 总统昨天抵达基辅参加会议",
        "大統領は今日キーウに到着した, 大統領は昨日キーウに到着した",
    })
    void words_are_found_in_every_script(String before, String after) {
        var found = diff(before, after);

        assertThat(found).hasSize(1);
        var runs = found.getFirst().runs();
        assertThat(runs).extracting(Run::change).contains(SAME, REMOVED, ADDED);
        assertThat(read(found, REMOVED)).isEqualTo(before);
        assertThat(read(found, ADDED)).isEqualTo(after);
    }

    @Test
    void paragraphs_find_what_they_were_though_others_came_between() {
        var found = diff(
                "The first words of the mayor.\n\nThe harbour opens on Monday at six.\n\nNobody else spoke.",
                "A new lead of the editors.\n\nThe first words of the mayor.\n\nThe harbour opens on Tuesday at six.");

        assertThat(found)
                .extracting(TextDiffTest::changes)
                .containsExactly(List.of(ADDED), List.of(SAME), List.of(SAME, REMOVED, ADDED, SAME), List.of(REMOVED));
        assertThat(found.get(2).runs()).contains(new Run(REMOVED, "Monday"), new Run(ADDED, "Tuesday"));
    }

    @Test
    void a_paragraph_that_shares_little_is_another() {
        var found = diff("The harbour of Odesa opens again.", "Prices of bread rose by a third this winter.");

        assertThat(found)
                .containsExactly(
                        Paragraph.whole(REMOVED, "The harbour of Odesa opens again."),
                        Paragraph.whole(ADDED, "Prices of bread rose by a third this winter."));
    }

    @Test
    void changes_parted_by_a_space_alone_are_one() {
        var found = diff(
                "The old wooden bridge over the river is closed.", "The new stone bridge over the river is closed.");

        assertThat(found.getFirst().runs())
                .startsWith(new Run(SAME, "The "), new Run(REMOVED, "old wooden"), new Run(ADDED, "new stone"));
    }

    @Test
    void nothing_and_something_are_compared() {
        assertThat(diff("", "")).isEmpty();
        assertThat(diff("", "Something.")).containsExactly(Paragraph.whole(ADDED, "Something."));
        assertThat(diff("Something.", "")).containsExactly(Paragraph.whole(REMOVED, "Something."));
        assertThat(diff(" ", "\n\n")).isEmpty();
    }

    @Test
    void whatever_changes_both_texts_can_be_read_from_it() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var before = text(random);
            var after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
            for (long most : List.of(Budget.USUAL, 500L, 0L)) {
                var found = new TextDiff(new Budget(most)).compare(before, after);
                assertThat(read(found, REMOVED)).as("before, %s", i).isEqualTo(before);
                assertThat(read(found, ADDED)).as("after, %s", i).isEqualTo(after);
            }
        }
    }

    @Test
    void an_edit_of_a_long_text_is_found_word_by_word() {
        var before = words(1, 1_000_000, 60);
        int at = before.indexOf(' ', LONG / 2);
        var after = before.substring(0, at) + " indeed" + before.substring(at);
        var diff = new TextDiff(new Budget(Budget.USUAL));

        var found = diff.compare(before, after);

        assertThat(diff.isCoarse()).isFalse();
        assertThat(found.stream().map(TextDiffTest::changes).filter(each -> !each.equals(List.of(SAME))))
                .containsExactly(List.of(SAME, ADDED, SAME));
    }

    @Test
    void two_long_texts_that_share_nothing_are_told_apart_as_a_whole() {
        var inOneParagraph = new TextDiff(new Budget(Budget.USUAL));
        var one = words(1, 50, Integer.MAX_VALUE);
        var other = words(2, 50, Integer.MAX_VALUE);
        assertThat(inOneParagraph.compare(one, other)).isNotEmpty();
        assertThat(inOneParagraph.isCoarse()).isTrue();

        var inThousands = new TextDiff(new Budget(Budget.USUAL));
        var found = inThousands.compare(words(1, 1_000_000, 10), words(2, 1_000_000, 10));
        assertThat(inThousands.isCoarse()).isTrue();
        assertThat(found).extracting(TextDiffTest::changes).containsOnly(List.of(REMOVED), List.of(ADDED));
    }

    private static List<Paragraph> diff(String before, String after) {
        return new TextDiff(new Budget(Budget.USUAL)).compare(before, after);
    }

    private static List<Change> changes(Paragraph paragraph) {
        return paragraph.runs().stream().map(Run::change).toList();
    }

    /** One of the two texts: what is the same, and what only it has. */
    private static String read(List<Paragraph> found, Change own) {
        return found.stream()
                .map(paragraph -> paragraph.runs().stream()
                        .filter(run -> run.change() == SAME || run.change() == own)
                        .map(Run::text)
                        .collect(Collectors.joining()))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> sentence(random))
                .collect(Collectors.joining("\n\n"));
    }

    private static String sentence(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(12))
                .mapToObj(i -> "w" + random.nextInt(9))
                .collect(Collectors.joining(" "));
    }

    private static String edited(String text, Random random) {
        List<String> paragraphs = new ArrayList<>(List.of(text.split("\n\n")));
        int at = random.nextInt(paragraphs.size());
        switch (random.nextInt(3)) {
            case 0 -> paragraphs.remove(at);
            case 1 -> paragraphs.add(at, sentence(random));
            default ->
                paragraphs.set(
                        at,
                        (paragraphs.get(at) + " more").replaceFirst("w3 ?", "").strip());
        }
        paragraphs.removeIf(String::isEmpty);
        return String.join("\n\n", paragraphs);
    }

    private static String words(int seed, int vocabulary, int perParagraph) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 1; text.length() < LONG; i++) {
            text.append("word").append(random.nextInt(vocabulary)).append(i % perParagraph == 0 ? "\n\n" : " ");
        }
        return text.toString().strip();
    }
}
