package dev.vedette.newsroom.site;

/** Text made safe for where it is put. */
final class Markup {

    private Markup() {}

    /** For HTML and XML, in content and in quoted attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }

    /** For inside a JSON string in a script element. */
    static String json(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("<", "\\u003c")
                .replaceAll("[\\x00-\\x1f]", " ");
    }
}
