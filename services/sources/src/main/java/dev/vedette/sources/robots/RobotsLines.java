package dev.vedette.sources.robots;

import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** Cuts a robots.txt into keys and values. */
final class RobotsLines {

    /** RFC 9309, section 2.5: a crawler reads at least so much. */
    private static final int MOST_BYTES = 500 * 1024;

    /** Google's limit, eight times the longest address that browsers took; the rest of a line is dropped. */
    private static final int LONGEST_LINE = 2083 * 8 - 1;

    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

    private RobotsLines() {}

    /** Tells keys and values in order; lines that are neither are not told. */
    static void forEach(byte[] content, BiConsumer<String, String> line) {
        var end = Math.min(content.length, MOST_BYTES);
        var start = afterByteOrderMark(content);
        for (var at = start; at <= end; at++) {
            if (at == end || content[at] == '\n' || content[at] == '\r') {
                tell(content, start, Math.min(at, start + LONGEST_LINE), line);
                start = at + 1;
            }
        }
    }

    /** A mark of which only the beginning is there is skipped too: some servers cut it. */
    private static int afterByteOrderMark(byte[] content) {
        var at = 0;
        while (at < BYTE_ORDER_MARK.length && at < content.length && (content[at] & 0xFF) == BYTE_ORDER_MARK[at]) {
            at++;
        }
        return at;
    }

    private static void tell(byte[] content, int start, int end, BiConsumer<String, String> line) {
        var text = new String(content, start, Math.max(0, end - start), StandardCharsets.UTF_8);
        var comment = text.indexOf('#');
        var words = (comment < 0 ? text : text.substring(0, comment)).strip();
        var separator = separator(words);
        if (separator > 0) {
            line.accept(
                    words.substring(0, separator).strip(),
                    words.substring(separator + 1).strip());
        }
    }

    /** The colon; where it was forgotten, the space of exactly two words stands for it. */
    private static int separator(String words) {
        var colon = words.indexOf(':');
        if (colon >= 0) {
            return colon;
        }
        var parts = words.split("[ \t]+", 3);
        return parts.length == 2 ? parts[0].length() : -1;
    }
}
