package dev.vedette.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same made-up article with the furniture of eight languages around and inside it. */
class PastedTextTest {

    record Copied(String language, List<String> above, List<String> between, String closing) {
        @Override
        public String toString() {
            return language;
        }
    }

    private static final String FIRST = "12 + 7 = 19 ".repeat(14) + "K.";
    private static final String SECOND = "4 × 5 = 20 ".repeat(15) + "M.";

    private final Extractor extractor = new Extractor();

    static List<Copied> copies() {
        return List.of(
                new Copied(
                        "English",
                        List.of("Share this article", "Copy link"),
                        List.of("ADVERTISEMENT", "Embed this graphic", "Sign up for our briefing"),
                        "You might also like"),
                new Copied(
                        "German",
                        List.of("Teilen", "Artikel merken"),
                        List.of("Anzeige", "Diese Grafik einbetten", "Lesen Sie auch: Anderes"),
                        "Das könnte Sie auch interessieren"),
                new Copied(
                        "French",
                        List.of("Partager", "Imprimer"),
                        List.of("Publicité", "Copier ce code", "À lire aussi : autre chose"),
                        "Vous aimerez aussi"),
                new Copied(
                        "Spanish",
                        List.of("Compartir", "Imprimir"),
                        List.of("Publicidad", "Copia este código", "Lee también: otra cosa"),
                        "Te puede interesar"),
                new Copied(
                        "Italian",
                        List.of("Condividi", "Stampa"),
                        List.of("Pubblicità", "Copia questo codice", "Leggi anche: altro"),
                        "Potrebbe interessarti anche"),
                new Copied(
                        "Polish",
                        List.of("Udostępnij", "Drukuj"),
                        List.of("REKLAMA", "Skopiuj ten kod", "Czytaj także: inne"),
                        "Może cię zainteresować"),
                new Copied(
                        "Ukrainian",
                        List.of("Поділитися", "Друк"),
                        List.of("РЕКЛАМА", "Скопіюйте цей код", "Читайте також: інше"),
                        "Вас може зацікавити"),
                new Copied(
                        "Russian",
                        List.of("Поделиться", "Печать"),
                        List.of("Реклама", "Скопируйте этот код", "Читайте также: другое"),
                        "Вас может заинтересовать"));
    }

    @ParameterizedTest
    @MethodSource("copies")
    void only_the_article_is_left(Copied copied) {
        String pasted = "A headline of the day\n" + String.join("\n", copied.above()) + "\n" + FIRST + "\n"
                + String.join("\n", copied.between()) + "\n" + SECOND + "\n© 2024 The Paper\n" + copied.closing()
                + "\nAnother headline\nOne more headline";

        Extraction found = extractor.extractText(pasted);

        assertThat(found.title()).isEqualTo("A headline of the day");
        assertThat(found.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }
}
