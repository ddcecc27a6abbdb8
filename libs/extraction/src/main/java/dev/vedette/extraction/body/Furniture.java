package dev.vedette.extraction.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

    private Furniture() {}

    public static boolean isLine(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = line.toLowerCase(Locale.ROOT).replaceAll("^[\\P{L}&&[^©]]+|[\\P{L}]+$", "");
        return LINES.contains(plain) || STARTS.matcher(line.strip()).matches();
    }
}
