package dev.vedette.feeds.html;

/** Characters as HTML, in text and between quotation marks alike. */
final class Escaping {

    private Escaping() {}

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        appendText(text, out);
        return out.toString();
    }

    static void appendText(String text, StringBuilder out) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"' || isUnprintable(c)) {
                out.append(text, done, i).append(replacement(c));
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    /** Without the control characters that neither XML nor HTML allows. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnprintable(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length());
                text.chars().filter(c -> !isUnprintable((char) c)).forEach(c -> out.append((char) c));
                return out.toString();
            }
        }
        return text;
    }

    private static boolean isUnprintable(char c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r' || c == 0x7F;
    }

    private static String replacement(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
