package dev.vedette.feeds.html;

import dev.vedette.feeds.markup.References;
import dev.vedette.feeds.markup.Token;
import dev.vedette.feeds.markup.Tokenizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Between HTML and the characters that a reader sees. */
public final class PlainText {

    private static final Pattern END_TAG_OR_REFERENCE = Pattern.compile("</\\w|&#?\\w{1,32};");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][\\w:-]*)");
    private static final Pattern REFERENCE = Pattern.compile("&\\w{1,32};");

    private PlainText() {}

    /** What a reader sees of it, on one line. */
    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return oneLine(html);
        }
        StringBuilder out = new StringBuilder(html.length());
        Tokenizer tokens = Tokenizer.html(html);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            switch (token) {
                case Token.Text(String text) -> out.append(text);
                case Token.Start start -> start(start.name().toLowerCase(Locale.ROOT), tokens, out);
                case Token.End end -> apart(end.name().toLowerCase(Locale.ROOT), out);
            }
        }
        return oneLine(out.toString());
    }

    private static void start(String name, Tokenizer tokens, StringBuilder out) {
        if (Vocabulary.isDropped(name)) {
            tokens.skipPast(name);
        }
        apart(name, out);
    }

    private static void apart(String name, StringBuilder out) {
        if (Vocabulary.isBlock(name)) {
            out.append(' ');
        }
    }

    /** As HTML: what reads like markup is shown, not obeyed. */
    public static String asHtml(String plain) {
        return Escaping.escape(plain);
    }

    /** Without control characters, and every run of white space as one blank. */
    public static String oneLine(String text) {
        return Escaping.printable(text).strip().replaceAll("[\\s\\u00A0]+", " ");
    }

    /**
     * Whether text that is not declared to be HTML is HTML all the same: it has an end tag or a reference, all of its
     * tags are of HTML and all of its references known (the rule of Python's feedparser).
     */
    public static boolean looksLikeHtml(String text) {
        if (!END_TAG_OR_REFERENCE.matcher(text).find()) {
            return false;
        }
        Matcher tags = TAG.matcher(text);
        while (tags.find()) {
            if (!Vocabulary.isKnown(tags.group(1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return REFERENCE
                .matcher(text)
                .results()
                .noneMatch(found -> References.resolve(found.group()).equals(found.group()));
    }

    /** Whether a browser could take it for markup. */
    public static boolean hasTags(String text) {
        return TAG.matcher(text).find() || text.contains("<!");
    }
}
