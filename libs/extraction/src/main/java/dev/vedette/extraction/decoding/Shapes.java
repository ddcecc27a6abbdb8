package dev.vedette.extraction.decoding;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Charsets that are known by the shape of their bytes: where zero bytes stand, and which escapes there are. */
final class Shapes {

    private static final int WINDOW = 4096;
    /** Text of which fewer than one byte in so many is zero has single bytes for characters. */
    private static final int RAREST = 10;

    private static final int ESCAPE = 0x1B;

    private Shapes() {}

    static @Nullable Charset of(byte[] body) {
        int[] zeros = new int[4];
        int size = Math.min(body.length, WINDOW) / 4 * 4;
        for (int i = 0; i < size; i++) {
            zeros[i % 4] += body[i] == 0 ? 1 : 0;
        }
        int all = zeros[0] + zeros[1] + zeros[2] + zeros[3];
        String name = all * RAREST < size ? escaped(body, size) : zeroed(zeros, size / 4);
        return name == null ? null : Charset.forName(name);
    }

    /** Tags and spaces are ASCII in every script, so many of the high bytes are zero and few of the low ones. */
    private static @Nullable String zeroed(int[] zeros, int quarter) {
        int most = quarter * 3 / 4;
        int few = quarter / 20;
        int many = quarter / 4;
        if (zeros[0] > most && zeros[1] > most && zeros[3] <= few) {
            return "UTF-32BE";
        }
        if (zeros[2] > most && zeros[3] > most && zeros[0] <= few) {
            return "UTF-32LE";
        }
        if (zeros[1] + zeros[3] <= few && zeros[0] + zeros[2] > many) {
            return "UTF-16BE";
        }
        return zeros[0] + zeros[2] <= few && zeros[1] + zeros[3] > many ? "UTF-16LE" : null;
    }

    private static @Nullable String escaped(byte[] body, int size) {
        for (int i = 0; i + 3 < size; i++) {
            if (body[i] == ESCAPE && body[i + 1] == '$') {
                return body[i + 2] == ')' && body[i + 3] == 'C'
                        ? "ISO-2022-KR"
                        : body[i + 2] == 'B' || body[i + 2] == '@' ? "ISO-2022-JP" : null;
            }
            if (body[i] < 0) {
                return null;
            }
        }
        return null;
    }
}
