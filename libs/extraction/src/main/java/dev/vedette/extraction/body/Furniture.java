package dev.vedette.extraction.body;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that are furniture whatever surrounds them, in the languages the press writes. */
public final class Furniture {

    private static final int LONGEST = 160;
    private static final int MOST_START = 5;

    private static final Set<String> LINES = Phrases.section("line");
    private static final Set<String> STARTS = Phrases.section("start");
    private static final Set<String> CLOSINGS = Phrases.section("closing");
    private static final Pattern RIGHTS =
            Pattern.compile("^\\W*(?:©|\\(c\\)|copyright)\\b?.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}©]+|[^\\p{L}]+$");

    /** "This content is hosted by a third party. To view it, accept its cookies." */
    private static final Pattern EMBED = Pattern.compile(
            "(?=.*(?:third[- ]part(?:y|ies)|external (?:content|media|source)|drittanbieter|von dritten|extern(?:en?|er|es) (?:inhalt|medi)|"
                    + "contenus? (?:externes?|tiers)|tiers|contenido (?:externo|de terceros)|terceros|contenut[oi] estern[oi]|terze parti|"
                    + "treś(?:ć|ci) zewnętrzn|zewnętrzn|стороннь|зовнішн|сторонн|внешн))"
                    + "(?=.*(?:cookie|consent|akzeptier|zustimm|accept|acept|accett|akcept|zgod|погод|соглас|файл)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** A box that asks the reader to agree to cookies. */
    private static final Pattern CONSENT = Pattern.compile(
            "(?=.*(?:tracking|cookie))"
                    + "(?=.*(?:einwilligung|datenschutz|consent|privacy policy|confidentialité|privacidad|informativa|prywatności|конфіденційн|конфиденциальн))"
                    + "(?=.*(?:besuchen sie|sie können|wir verwenden|we use|we and our|you can|nous utilisons|utilizamos|utilizziamo|używamy|ми використовуємо|мы используем)).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    /** An invitation to report misprints. */
    private static final Pattern MISPRINT =
            Pattern.compile(".*ctrl\\s*\\+\\s*enter.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final int LONGEST_PROMPT = 320;

    private Furniture() {}

    /** Whether each line of a paragraph is. */
    static boolean isParagraph(String paragraph) {
        return isLine(paragraph)
                || paragraph.indexOf('\n') > 0 && paragraph.lines().allMatch(Furniture::isLine);
    }

    private static boolean isPrompt(String paragraph) {
        return paragraph.length() <= LONGEST_PROMPT
                && (EMBED.matcher(paragraph).matches()
                        || CONSENT.matcher(paragraph).matches()
                        || MISPRINT.matcher(paragraph).matches());
    }

    /** A share or sign-up prompt, an advertisement's marker, a line of rights, a button's text. */
    public static boolean isLine(String line) {
        return isPrompt(line) || isKnown(line);
    }

    /** As {@link #isLine}, prompts of several sentences aside. */
    static boolean isKnown(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = plain(line);
        return LINES.contains(plain)
                || begins(line, plain)
                || RIGHTS.matcher(line).matches();
    }

    /** A line such as "You might also like", below which other articles are listed. */
    public static boolean isClosing(String line) {
        return line.length() < 80 && CLOSINGS.contains(plain(line));
    }

    private static boolean begins(String line, String plain) {
        String colon = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        int words = 0;
        for (int i = 0; i < colon.length() && words < MOST_START; i++) {
            boolean end = i + 1 == colon.length() || colon.charAt(i + 1) == ' ' || colon.charAt(i + 1) == ':';
            if (end) {
                words++;
                if (STARTS.contains(colon.substring(0, i + 1))) {
                    return true;
                }
            }
            if (colon.charAt(i) == ':' && STARTS.contains(colon.substring(0, i + 1))) {
                return true;
            }
        }
        return STARTS.contains(plain);
    }

    private static String plain(String line) {
        return EDGES.matcher(line.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    }
}
