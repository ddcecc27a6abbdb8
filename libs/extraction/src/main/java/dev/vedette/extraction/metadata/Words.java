package dev.vedette.extraction.metadata;

import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Values from attributes and JSON as plain text. */
public final class Words {

    private Words() {}

    /** Without markup, entities and control characters, white space collapsed; null where nothing is left. */
    public static @Nullable String plain(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String text = value;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = Parser.unescapeEntities(text, false);
        }
        if (text.indexOf('<') >= 0) {
            text = text.replaceAll("</?[a-zA-Z][^<>]{0,500}>", " ");
        }
        text = collapsed(text).strip();
        return text.isEmpty() ? null : text;
    }

    private static String collapsed(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space =
                    c <= ' ' || c == '\u007F' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u00AD';
            if (!space) {
                plain.append(c);
            } else if (!gap) {
                plain.append(' ');
            }
            gap = space;
        }
        return plain.toString();
    }
}
