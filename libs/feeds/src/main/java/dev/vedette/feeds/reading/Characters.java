package dev.vedette.feeds.reading;

import dev.vedette.extraction.decoding.Decoded;
import dev.vedette.extraction.decoding.Decoder;
import dev.vedette.feeds.FeedDocument;
import dev.vedette.feeds.Limits;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to characters, as pages are read. Feeds are also put together from parts in different charsets: in one that is
 * UTF-8 but for a few bytes, those are read as Windows-1252, which they mostly are.
 */
public final class Characters {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNREADABLE = '\uFFFD';

    private final Decoder decoder = new Decoder();

    public String of(FeedDocument document) {
        byte[] body = document.body();
        byte[] read = body.length > Limits.MAX_BYTES ? Arrays.copyOf(body, Limits.MAX_BYTES) : body;
        Decoded decoded = decoder.decode(read, document.contentType());
        boolean mixed = decoded.charset().equals(StandardCharsets.UTF_8)
                && decoded.text().indexOf(UNREADABLE) >= 0;
        return withoutControls(mixed ? mixed(read) : decoded.text());
    }

    /** No text has C1 control characters: they are Windows-1252 that somebody took for ISO 8859-1. */
    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                StringBuilder out = new StringBuilder(text.length());
                text.chars().forEach(c -> out.append(isControl((char) c) ? inWindows1252((char) c) : (char) c));
                return out.toString();
            }
        }
        return text;
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c <= 0x9F;
    }

    private static char inWindows1252(char control) {
        return new String(new byte[] {(byte) control}, WINDOWS_1252).charAt(0);
    }

    private static String mixed(byte[] body) {
        CharsetDecoder utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length);
        CoderResult result = utf8.decode(in, out, true);
        while (result.isError()) {
            int length = result.length();
            byte[] bad = new byte[length];
            in.get(bad);
            out.put(new String(bad, WINDOWS_1252));
            result = utf8.decode(in, out, true);
        }
        return out.flip().toString();
    }
}
