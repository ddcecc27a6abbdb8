package dev.vedette.feeds.markup;

import org.jspecify.annotations.Nullable;

/**
 * Cuts XML or HTML into tokens, in one pass and whatever it holds: what cannot be a tag is text, a quotation mark that
 * is missing ends at the end of the tag, a comment without an end reaches to the end of HTML, of
 * XML only to the next {@code >}. Declarations are skipped unread,
 * so there is no DTD, no entity and nothing to fetch.
 */
public final class Tokenizer {

    private final String text;
    private final boolean xml;
    private final Seeker tags;
    private final Seeker ends;
    private final Seeker comments;
    private final Seeker sections;
    private final Seeker doubleQuotes;
    private final Seeker singleQuotes;
    private boolean declared;
    private int at;

    private Tokenizer(String text, boolean xml) {
        this.text = text;
        this.xml = xml;
        this.tags = new Seeker(text, "<");
        this.ends = new Seeker(text, ">");
        this.comments = new Seeker(text, "-->");
        this.sections = new Seeker(text, "]]>");
        this.doubleQuotes = new Seeker(text, "\"");
        this.singleQuotes = new Seeker(text, "'");
    }

    /** Over XML, where {@code <![CDATA[ ]]>} is text. */
    public static Tokenizer xml(String text) {
        return new Tokenizer(text, true);
    }

    /** Over a fragment of HTML. */
    public static Tokenizer html(String text) {
        return new Tokenizer(text, false);
    }

    /** The next token, or null at the end. */
    public @Nullable Token next() {
        while (at < text.length()) {
            Token token = text.charAt(at) == '<' ? markup() : text();
            if (token != null) {
                return token;
            }
        }
        return null;
    }

    /** Skips what HTML reads as raw text: everything up to the end tag of this name, or to the end. */
    public void skipPast(String name) {
        String end = "</" + name;
        int from = tags.from(at);
        while (from < text.length() && !text.regionMatches(true, from, end, 0, end.length())) {
            from = tags.from(from + 1);
        }
        at = from < text.length() ? past(ends.from(from), 1) : from;
    }

    private @Nullable Token markup() {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (isNameStart(next)) {
            return start();
        }
        if (next == '/' && at + 2 < text.length() && isNameStart(text.charAt(at + 2))) {
            return end();
        }
        if (next == '?') {
            at = past(ends.from(at), 1);
            return null;
        }
        return next == '!' ? declaration() : text();
    }

    /** Characters up to the next {@code <}; one that stands here begins nothing and is one of them. */
    private Token text() {
        int end = tags.from(at + 1);
        Token token = new Token.Text(References.resolve(text.substring(at, end)));
        at = end;
        return token;
    }

    private @Nullable Token declaration() {
        if (text.startsWith("<!--", at)) {
            int end = comments.from(at + 2);
            at = xml && end == text.length() ? past(ends.from(at), 1) : past(end, 3);
            return null;
        }
        if (text.startsWith("<![CDATA[", at) && xml) {
            int end = sections.from(at + 9);
            Token section = new Token.Text(text.substring(at + 9, end));
            at = past(end, 3);
            return section;
        }
        if (text.regionMatches(true, at, "<!doctype", 0, 9)) {
            at = past(endOfDoctype(), 1);
            return null;
        }
        if (text.startsWith("<![", at)) {
            at = past(ends.from(at), 1);
            return null;
        }
        return text();
    }

    /** The {@code >} after the internal subset, where there is one; looked for once, as there can be only one. */
    private int endOfDoctype() {
        int end = ends.from(at);
        int subset = text.indexOf('[', at);
        if (declared || subset < 0 || subset > end) {
            return end;
        }
        declared = true;
        int close = text.indexOf(']', subset);
        while (close >= 0) {
            int after = close + 1;
            while (after < text.length() && Character.isWhitespace(text.charAt(after))) {
                after++;
            }
            if (after < text.length() && text.charAt(after) == '>') {
                return after;
            }
            close = text.indexOf(']', after);
        }
        return end;
    }

    private Token end() {
        int nameEnd = endOfName(at + 2);
        String name = text.substring(at + 2, nameEnd);
        int close = ends.from(nameEnd);
        at = close > tags.from(nameEnd) ? tags.from(nameEnd) : past(close, 1);
        return new Token.End(name);
    }

    private Token start() {
        int nameEnd = endOfName(at + 1);
        String name = text.substring(at + 1, nameEnd);
        at = nameEnd;
        Attributes attributes = attributes();
        boolean closed = at < text.length() && text.charAt(at) == '/';
        at = closed ? past(at, 1) : at;
        at = at < text.length() && text.charAt(at) == '>' ? at + 1 : at;
        return new Token.Start(name, attributes, closed);
    }

    /** Reads up to {@code >}, {@code />} or the {@code <} of the next tag. */
    private Attributes attributes() {
        Attributes.Builder found = null;
        while (true) {
            skipSpace();
            if (at >= text.length() || text.charAt(at) == '>' || text.charAt(at) == '<' || text.startsWith("/>", at)) {
                return found == null ? Attributes.NONE : found.build();
            }
            int nameEnd = endOfAttributeName(at);
            if (nameEnd == at) {
                at++;
                continue;
            }
            String name = text.substring(at, nameEnd);
            at = nameEnd;
            found = found == null ? new Attributes.Builder() : found;
            found.add(name, value());
        }
    }

    private String value() {
        skipSpace();
        if (at >= text.length() || text.charAt(at) != '=') {
            return "";
        }
        at++;
        skipSpace();
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int end = quote == '"' ? doubleQuotes.from(at + 1) : quote == '\'' ? singleQuotes.from(at + 1) : -1;
        boolean quoted = end >= 0 && end < text.length() && !(xml && isCut(at + 1, end));
        int from = end >= 0 ? at + 1 : at;
        end = quoted ? end : endOfBareValue(from, end >= 0);
        at = quoted ? end + 1 : end;
        return References.resolve(text.substring(from, end));
    }

    /** Whether a tag ends and another begins before the second quotation mark: then it belongs to some other value. */
    private boolean isCut(int from, int quote) {
        int tag = tags.from(from);
        return tag < quote && ends.from(from) < tag;
    }

    /** Of a value without quotation marks, or of one whose second is missing, which may hold spaces. */
    private int endOfBareValue(int from, boolean spaces) {
        int end = from;
        while (end < text.length()
                && text.charAt(end) != '>'
                && text.charAt(end) != '<'
                && (spaces || text.charAt(end) > ' ')
                && !(xml && text.startsWith("/>", end))) {
            end++;
        }
        return end;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private int endOfName(int from) {
        int end = from;
        while (end < text.length() && isName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int endOfAttributeName(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && "=/<>\"'".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private int past(int place, int length) {
        return Math.min(text.length(), place + length);
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > 0x7F && Character.isLetter(c);
    }

    private static boolean isName(char c) {
        return c > ' ' && c != '>' && c != '/' && c != '<' && c != '=' && c != '"' && c != '\'';
    }
}
