package dev.vedette.feeds.html;

import dev.vedette.feeds.markup.Token;
import dev.vedette.feeds.markup.Tokenizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * HTML of strangers to HTML that is safe to show. It writes anew what it understood: only elements and attributes of an
 * allow list, addresses only of harmless schemes, all other characters escaped, every element closed. As nothing it
 * writes is read as raw text (no script, style, comment or the like), a browser finds in it just the elements that were
 * written, however the input was meant. What means the same is written the same: attributes by name, XHTML's empty tags.
 */
public final class Sanitizer {

    /** Nesting past which tags are left out. */
    private static final int DEPTH = 100;

    private final Addresses addresses;
    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();

    private Sanitizer(String html, Addresses addresses) {
        this.addresses = addresses;
        this.out = new StringBuilder(html.length() + 16);
    }

    /** Safe HTML in which relative addresses are absolute, as far as {@code addresses} can tell. */
    public static String clean(String html, Addresses addresses) {
        String text = html.strip();
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0 && text.indexOf('>') < 0) {
            return Escaping.printable(text);
        }
        return new Sanitizer(text, addresses).run(Tokenizer.html(text));
    }

    private String run(Tokenizer tokens) {
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            switch (token) {
                case Token.Text(String text) -> Escaping.appendText(text, out);
                case Token.Start start -> start(start, tokens);
                case Token.End end -> end(end.name().toLowerCase(Locale.ROOT));
            }
        }
        while (!open.isEmpty()) {
            close(open.pop());
        }
        return out.toString().strip();
    }

    private void start(Token.Start tag, Tokenizer tokens) {
        String name = tag.name().toLowerCase(Locale.ROOT);
        if (Vocabulary.isDropped(name)) {
            tokens.skipPast(name);
            return;
        }
        boolean kept = Vocabulary.isKept(name) && open.size() < DEPTH;
        if (!kept) {
            separate(name);
            return;
        }
        out.append('<').append(name);
        tag.attributes().forEachSorted(this::attribute);
        if (Vocabulary.isVoid(name)) {
            out.append(" />");
        } else {
            out.append('>');
            open.push(name);
        }
    }

    /** The words beside a block that is left out stay apart. */
    private void separate(String name) {
        if (Vocabulary.isBlock(name) && !out.isEmpty() && out.charAt(out.length() - 1) > ' ') {
            out.append(' ');
        }
    }

    private void attribute(String name, String value) {
        if (!Vocabulary.isKeptAttribute(name)) {
            return;
        }
        String safe = Vocabulary.isAddress(name) ? addresses.harmless(value) : value;
        if (safe != null) {
            out.append(' ').append(name).append("=\"");
            Escaping.appendText(safe, out);
            out.append('"');
        }
    }

    private void end(String name) {
        if (!open.contains(name)) {
            separate(name);
            return;
        }
        String inner;
        do {
            inner = open.pop();
            close(inner);
        } while (!inner.equals(name));
    }

    private void close(String name) {
        out.append("</").append(name).append('>');
    }
}
