package dev.vedette.extraction.body;

import java.util.List;
import java.util.regex.Pattern;

/** Pages that stand in for another one: checks for robots, errors. They are short, and say what they are. */
final class Walls {

    private static final int LONGEST = 600;

    private static final Pattern SAYS = Pattern.compile(
            "just a moment|(?:you are|you're|not a) (?:human|robot)|checking your browser|security (?:check|of your connection)|"
                    + "access denied|attention required|captcha|unusual traffic|ddos|enable javascript|403 forbidden|"
                    + "(?:page|404) not found|seite nicht gefunden|page introuvable|página no encontrada|pagina non trovata|"
                    + "nie znaleziono strony|страница не найдена|сторінку не знайдено|сторінка не знайдена|sind sie ein mensch|"
                    + "zugriff verweigert|accès refusé|acceso denegado|vous n'êtes pas un robot|no eres un robot|доступ (?:запрещ[её]н|заборонено)|"
                    + "вы не робот|ви не робот",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Walls() {}

    /** Whether a page without a stated article says so in hardly any text. */
    static boolean isWall(Clues clues, List<String> paragraphs) {
        String text = String.join(" ", paragraphs);
        return text.length() < LONGEST
                && clues.statedBody() == null
                && SAYS.matcher(clues.title() + " " + text).find();
    }
}
