package dev.vedette.extraction.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that are furniture whatever surrounds them, in the languages the press writes. */
public final class Furniture {

    private static final int LONGEST = 160;

    private static final Set<String> LINES = Set.of(
            "advertisement",
            "advertising",
            "anzeige",
            "werbung",
            "publicité",
            "publicidad",
            "pubblicità",
            "reklama",
            "реклама",
            "share",
            "share this",
            "share this article",
            "share this story",
            "teilen",
            "partager",
            "compartir",
            "condividi",
            "udostępnij",
            "поділитися",
            "поделиться",
            "related",
            "related articles",
            "read more",
            "sponsored",
            "sponsored content",
            "continue reading",
            "continue reading below",
            "article continues below",
            "manage my choices",
            "manage cookies",
            "cookie settings",
            "cookie-einstellungen",
            "gérer mes choix",
            "gestionar cookies",
            "gestisci le preferenze",
            "zarządzaj plikami cookie",
            "story continues below advertisement",
            "comments",
            "print",
            "email",
            "tweet",
            "facebook",
            "twitter",
            "whatsapp",
            "telegram",
            "linkedin",
            "copy link",
            "save",
            "listen",
            "newsletter",
            "sign up",
            "subscribe",
            "loading",
            "embed",
            "x");

    private static final Pattern STARTS = Pattern.compile(
            "^(?:sign up (?:for|to)|subscribe to|follow us|read also|also read|read more\\s*[:：]|related\\s*[:：]|see also\\s*[:：]|"
                    + "more on this|share (?:this|on)|copy(?:right)? ©|©|lesen sie auch|mehr zum thema|lire aussi|à lire aussi|"
                    + "lea también|lee también|leggi anche|czytaj także|czytaj też|zobacz też|читайте також|читайте также|"
                    + "click here to|embed this|copy this code).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** "This content is hosted by a third party. To view it, accept its cookies." */
    private static final Pattern EMBED = Pattern.compile(
            "(?=.*(?:third[- ]part(?:y|ies)|external (?:content|media|source)|drittanbieter|von dritten|extern(?:en?|er|es) (?:inhalt|medi)|"
                    + "contenus? (?:externes?|tiers)|tiers|contenido (?:externo|de terceros)|terceros|contenut[oi] estern[oi]|terze parti|"
                    + "treś(?:ć|ci) zewnętrzn|zewnętrzn|стороннь|зовнішн|сторонн|внешн))"
                    + "(?=.*(?:cookie|consent|akzeptier|zustimm|accept|acept|accett|akcept|zgod|погод|соглас|файл)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** An invitation to report misprints. */
    private static final Pattern MISPRINT =
            Pattern.compile(".*ctrl\\s*\\+\\s*enter.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_PROMPT = 320;

    private Furniture() {}

    /** A text, paragraphs apart by blank lines, without the paragraphs that are furniture in every line. */
    public static String without(String text) {
        return Stream.of(text.split("\n\n"))
                .filter(paragraph -> !isPrompt(paragraph) && !paragraph.lines().allMatch(Furniture::isLine))
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isPrompt(String paragraph) {
        return paragraph.length() <= LONGEST_PROMPT
                && (EMBED.matcher(paragraph).matches()
                        || MISPRINT.matcher(paragraph).matches());
    }

    public static boolean isLine(String line) {
        if (isPrompt(line)) {
            return true;
        }
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = line.toLowerCase(Locale.ROOT).replaceAll("^[\\P{L}&&[^©]]+|[\\P{L}]+$", "");
        return LINES.contains(plain) || STARTS.matcher(line.strip()).matches();
    }
}
