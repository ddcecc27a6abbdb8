package dev.vedette.articles.reading;

import dev.vedette.contracts.PageFetched;
import dev.vedette.kit.streams.PoisonException;
import org.jspecify.annotations.Nullable;

/** Tells text that may be a page from everything else. */
final class MediaTypes {

    private static final int LOOKED_AT = 1024;

    private MediaTypes() {}

    /** Refuses what is declared to be no page, or looks like none. */
    static void requirePage(@Nullable String contentType, byte[] body) {
        if (!PageFetched.isReadable(contentType)) {
            throw new PoisonException("The page is not HTML but " + contentType);
        }
        if (isBinary(body)) {
            throw new PoisonException("The page is not HTML but binary");
        }
    }

    /** Zero bytes appear in text only where it is UTF-16 or UTF-32, which then says so or alternates. */
    private static boolean isBinary(byte[] body) {
        if (startsWith(body, 0xFE, 0xFF) || startsWith(body, 0xFF, 0xFE)) {
            return false;
        }
        int zeros = 0;
        int looked = Math.min(body.length, LOOKED_AT);
        for (int i = 0; i < looked; i++) {
            zeros += body[i] == 0 ? 1 : 0;
        }
        boolean wide = zeros * 5 > looked * 2 && zeros * 5 < looked * 3;
        return zeros > 0 && !wide;
    }

    private static boolean startsWith(byte[] body, int first, int second) {
        return body.length > 1 && (body[0] & 0xFF) == first && (body[1] & 0xFF) == second;
    }
}
