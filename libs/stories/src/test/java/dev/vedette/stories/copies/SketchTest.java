package dev.vedette.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final String LATIN =
            "The ferry to the northern islands left on Wednesday morning for the first time in"
                    + " eight days. Two hundred people had waited for it in Ålesund, İzmir's mayor among them.";
    private static final String CHINESE = "周三上午，开往北部岛屿的渡轮八天来首次启航。运营商说，有两百人在港口等候，其中一些人从周一就开始等了。";
    private static final String ARABIC =
            "غادرت العبارة المتجهة إلى الجزر الشمالية صباح الأربعاء للمرة الأولى منذ ثمانية"
                    + " أيام وكان مئتا شخص ينتظرونها في الميناء منذ يوم الاثنين كما قال المشغل اليوم";

    @Test
    void the_keys_of_this_version_never_change() {
        assertThat(golden(LATIN)).isEqualTo("8 84654fde12535127 d826a51");
        assertThat(golden(CHINESE)).isEqualTo("8 8b2e6b7b84eaffe9 5d1176d7");
        assertThat(golden(ARABIC)).isEqualTo("8 85d6235ca74b5119 dac3198b");
    }

    @Test
    void the_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(golden(LATIN)).isEqualTo("8 84654fde12535127 d826a51");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void case_punctuation_and_white_space_do_not_matter() {
        assertThat(Sketch.of(
                        "\n" + LATIN.toUpperCase(Locale.ROOT).replace(" ", "  ").replace(".", " –")))
                .isEqualTo(Sketch.of(LATIN));
    }

    @Test
    void copies_share_a_key_and_others_do_not() {
        int met = 0;
        for (int i = 0; i < 200; i++) {
            String original = prose(i, 300);
            String copy = prose(i + 1_000, 40) + original.substring(0, original.length() * 8 / 10);
            met += meet(original, copy) ? 1 : 0;
            assertThat(meet(original, prose(i + 2_000, 300))).isFalse();
        }
        assertThat(met).isGreaterThanOrEqualTo(196);
    }

    @Test
    void an_excerpt_meets_its_whole_by_the_lead() {
        for (int i = 0; i < 100; i++) {
            String whole = prose(i, 900);
            String excerpt = "OSLO (Agency) - " + whole.substring(0, whole.length() / 10);

            assertThat(meet(whole, excerpt)).isTrue();
        }
    }

    @Test
    void short_and_empty_texts_meet_nothing() {
        for (String text : new String[] {"", "…!?", "\uD800\uDC00 \uDFFF", "Air raid alert in the whole region."}) {
            assertThat(Sketch.of(text)).isEmpty();
        }
    }

    @Test
    void a_megabyte_is_read() {
        String text = prose(7, 230_000);

        assertThat(text.length()).isGreaterThan(1 << 20);
        assertThat(Sketch.of(text)).hasSize(12);
        assertThat(Sketch.of("כ".repeat(1 << 20))).isEmpty();
    }

    private static boolean meet(String one, String other) {
        Set<Long> keys = Arrays.stream(Sketch.of(one)).boxed().collect(Collectors.toSet());
        return !Collections.disjoint(
                keys, Arrays.stream(Sketch.of(other)).boxed().toList());
    }

    /** Words of a made-up language, some far more frequent than others. */
    private static String prose(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> Integer.toString((int) (40 * Math.exp(7 * random.nextDouble())) * 97, 36))
                .map(word -> word.replaceAll("[0-9]", "o"))
                .collect(Collectors.joining(" "));
    }

    private static String golden(String text) {
        long[] keys = Sketch.of(text);
        return keys.length + " " + Long.toHexString(keys[0]) + " " + Integer.toHexString(Arrays.hashCode(keys));
    }
}
