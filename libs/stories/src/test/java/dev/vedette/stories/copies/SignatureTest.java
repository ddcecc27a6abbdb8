package dev.vedette.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.vedette.stories.words.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String LATIN =
            "The ferry to the northern islands left on Wednesday morning for the first time in"
                    + " eight days. Two hundred people had waited for it in Ålesund, İzmir's mayor among them.";
    private static final String CHINESE = "周三上午，开往北部岛屿的渡轮八天来首次启航。运营商说，有两百人在港口等候，其中一些人从周一就开始等了。";
    private static final String ARABIC =
            "غادرت العبارة المتجهة إلى الجزر الشمالية صباح الأربعاء للمرة الأولى منذ ثمانية"
                    + " أيام وكان مئتا شخص ينتظرونها في الميناء منذ يوم الاثنين كما قال المشغل اليوم";

    @Test
    void a_signature_of_this_version_never_changes() {
        assertThat(golden(LATIN)).isEqualTo("010000001e0000001a0425cad704e03d95067cdfb30a6b5d92 4e4f5213 5b457cb7");
        assertThat(golden(CHINESE))
                .isEqualTo("010000002e0000002708a31e1c0089bfa001efcfb715562bf8 9fc394d8 ffffffffd51d202e");
        assertThat(golden(ARABIC)).isEqualTo("010000001a000000160f8790b80407191b0ec8687706416b64 1468ce68 2659aae0");
    }

    @Test
    void the_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(golden(LATIN)).isEqualTo("010000001e0000001a0425cad704e03d95067cdfb30a6b5d92 4e4f5213 5b457cb7");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void case_punctuation_and_white_space_do_not_matter() {
        assertThat(Signature.of(
                        "\n" + LATIN.toUpperCase(Locale.ROOT).replace(" ", "  ").replace(".", " –")))
                .isEqualTo(Signature.of(LATIN));
    }

    @Test
    void estimates_are_near_what_the_shingles_say() {
        for (double kept = 0.1; kept < 1; kept += 0.1) {
            String one = prose(1, 600);
            String other = one.substring(0, (int) (kept * one.length())) + prose(2, 200);
            Shingles left = Shingles.of(one);
            Shingles right = Shingles.of(other);

            Signature mine = Signature.of(one);
            Signature theirs = Signature.of(other);

            assertThat(mine.resemblance(theirs)).isCloseTo(left.resemblance(right), within(0.12));
            assertThat(mine.containment(theirs)).isCloseTo(left.containment(right), within(0.25));
            assertThat(mine.resemblance(theirs)).isEqualTo(theirs.resemblance(mine));
            assertThat(mine.containment(theirs)).isEqualTo(theirs.containment(mine));
        }
    }

    @Test
    void copies_share_a_band_and_others_do_not() {
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
            assertThat(Signature.of(whole).leadResemblance(Signature.of(excerpt)))
                    .isGreaterThan(0.6);
        }
    }

    @Test
    void a_signature_survives_its_encoding() {
        Signature signature = Signature.of(LATIN);

        byte[] encoded = signature.encode();

        assertThat(encoded).hasSize(649);
        assertThat(Signature.decode(encoded)).isEqualTo(signature).hasSameHashCodeAs(signature);
        assertThatThrownBy(() -> Signature.decode(new byte[649])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Signature.decode(Arrays.copyOf(encoded, 648)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void short_and_empty_texts_meet_nothing() {
        for (String text : new String[] {"", "…!?", "\uD800\uDC00 \uDFFF", "Air raid alert in the whole region."}) {
            assertThat(Signature.of(text).bands()).isEmpty();
            assertThat(Copies.mayBe(Signature.of(text), Signature.of(text))).isFalse();
            assertThat(Signature.of(text).resemblance(Signature.of(text)))
                    .isEqualTo(Words.of(text).size() < Shingles.WORDS ? 0.0 : 1.0);
        }
    }

    @Test
    void the_order_of_paragraphs_matters_little() {
        String first = prose(1, 100);
        String second = prose(2, 100);

        assertThat(Signature.of(first + second).resemblance(Signature.of(second + first)))
                .isGreaterThan(0.85);
    }

    @Test
    void a_megabyte_is_read() {
        String text = prose(7, 230_000);

        assertThat(text.length()).isGreaterThan(1 << 20);
        assertThat(Signature.of(text).words()).isEqualTo(Words.MAX_WORDS);
        assertThat(Signature.of("כ".repeat(1 << 20)).words()).isEqualTo(1);
    }

    private static boolean meet(String one, String other) {
        Set<Long> keys = Arrays.stream(Signature.of(one).bands()).boxed().collect(Collectors.toSet());
        return !Collections.disjoint(
                keys, Arrays.stream(Signature.of(other).bands()).boxed().toList());
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
        byte[] encoded = Signature.of(text).encode();
        return HexFormat.of().formatHex(encoded, 0, 25) + " "
                + Integer.toHexString(Arrays.hashCode(encoded)) + " "
                + Long.toHexString(Arrays.hashCode(Signature.of(text).bands()));
    }
}
