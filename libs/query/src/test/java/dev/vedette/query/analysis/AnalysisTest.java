package dev.vedette.query.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vedette.query.testing.GeneratedText;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    The café, THE CAFE        | the cafe the cafe
                    Ukraine’s l'Ukraine       | ukraine s l ukraine
                    don’t won't DON'T.        | don't won't don't
                    Куп'янськ Куп’янськ Купʼянськ | куп'янськ куп'янськ куп'янськ
                    Ки́їв Київ Ки\u0456\u0308в  | київ київ київ
                    ёлка йод Ё Й              | ёлка йод ё й
                    counter-offensive         | counter offensive
                    U.S. example.com          | u s example com
                    3.14 1,000 12:30 F-16 covid19 | 3.14 1,000 12 30 f 16 covid19
                    #Ukraine @zelensky a@b.c  | # ukraine @ zelensky a @ b c
                    ＃Ｋｙｉｖ １２             | # kyiv 12
                    北京市 ウクライナの戦争      | 北 京 市 ウクライナ の 戦 争
                    ｳｸﾗｲﾅ ﾊﾟﾝ らーめん          | ウクライナ パン らー め ん
                    Straße STRASSE Ørsted Łódź İzmir | strasse strasse orsted lodz izmir
                    ΑΘΉΝΑΣ Αθήνας              | αθηνασ αθηνασ
                    สวัสดีชาวโลก                | สวัสดี ชาว โลก
                    한국어 뉴스                 | 한국어 뉴스
                    כָּתַב صَحَافَة آخر             | כתב صحافة اخر
                    ﬁne e\u0301te\u0301       | fine ete
                    … — !! 😀                 | ``
                    a\u00ADb 𝐊𝐲𝐢𝐯 𠀀𠀁          | ab kyiv 𠀀 𠀁
                    हिन्दी समाचार               | हिन्दी समाचार
                    """)
    void words_are_cut_and_folded(String text, String words) {
        String unescaped = text.translateEscapes()
                .replace("\\u0301", "\u0301")
                .replace("\\u00AD", "\u00AD")
                .replace("\\u0456\\u0308", "\u0456\u0308");

        assertThat(Analysis.of(unescaped).foldedStream()).isEqualTo(words);
    }

    @Test
    void offsets_are_those_of_the_original_text() {
        String text = "😀 l’Ukraine’s 𝐊𝐲𝐢𝐯, #Київ";

        Tokens tokens = Analysis.of(text);

        StringBuilder cut = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            cut.append(text, tokens.start(i), tokens.end(i)).append('|');
        }
        assertThat(cut).hasToString("l|Ukraine|s|𝐊𝐲𝐢𝐯|#|Київ|");
    }

    @Test
    void long_words_are_cut_at_a_hundred_units_and_never_within_a_pair() {
        Tokens tokens = Analysis.of("a".repeat(300) + " b" + "𐐨".repeat(80));

        assertThat(tokens.folded(0)).hasSize(100);
        assertThat(tokens.folded(1)).hasSize(99);
    }

    @Test
    void the_exact_form_keeps_case_alone() {
        Tokens tokens = Analysis.of("US Orbán ＷＨＯ");

        assertThat(tokens.exactStream()).isEqualTo("US Orban WHO");
    }

    @Test
    void the_fast_path_reads_every_text_as_icu_does() {
        SplittableRandom random = new SplittableRandom(7);
        Analysis fast = new Analysis(true);
        Analysis slow = new Analysis(false);
        for (int i = 0; i < 8_000; i++) {
            String text = GeneratedText.any(random);

            Tokens expected = slow.analyse(text);
            Tokens actual = fast.analyse(text);

            assertThat(shown(actual)).as(text).isEqualTo(shown(expected));
        }
    }

    private static String shown(Tokens tokens) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            shown.append(tokens.folded(i)).append('/').append(tokens.exact(i)).append('@');
            shown.append(tokens.start(i)).append('-').append(tokens.end(i)).append(' ');
        }
        return shown.toString();
    }
}
