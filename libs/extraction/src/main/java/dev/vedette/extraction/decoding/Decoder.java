package dev.vedette.extraction.decoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. In this order: a byte order mark; the shape of UTF-16, UTF-32 and ISO 2022; UTF-8 where the bytes
 * are valid UTF-8 (no other text is by accident); what header and page declare; what the bytes look like.
 */
public final class Decoder {

    private static final Pattern PARAMETER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);
    private static final int SAMPLE = 64 * 1024;

    public Decoded decode(byte[] body, @Nullable String contentType) {
        Decoded marked = byMark(body);
        if (marked != null) {
            return marked;
        }
        Charset shaped = Shapes.of(body);
        if (shaped != null) {
            return new Decoded(new String(body, shaped), shaped);
        }
        String utf8 = utf8(body);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset declared = declared(body, contentType);
        return asMeant(body, declared != null ? declared : detected(body));
    }

    /** The text of valid UTF-8, else null. Reading leniently first is much the fastest for most pages. */
    private static @Nullable String utf8(byte[] body) {
        String lenient = new String(body, StandardCharsets.UTF_8);
        return lenient.indexOf('\uFFFD') < 0 ? lenient : strictly(body, StandardCharsets.UTF_8);
    }

    /** With the charset of that name where the bytes keep to it, else with the superset that browsers take. */
    private static Decoded asMeant(byte[] body, Charset charset) {
        Charset narrow = Charsets.narrow(charset);
        String text = narrow == null ? null : strictly(body, narrow);
        return narrow != null && text != null
                ? new Decoded(text, narrow)
                : new Decoded(new String(body, charset), charset);
    }

    private static @Nullable Decoded byMark(byte[] body) {
        if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
            return without(body, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(body, 0xFF, 0xFE, 0, 0)) {
            return without(body, 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(body, 0, 0, 0xFE, 0xFF)) {
            return without(body, 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(body, 0xFE, 0xFF)) {
            return without(body, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(body, 0xFF, 0xFE) ? without(body, 2, StandardCharsets.UTF_16LE) : null;
    }

    private static Decoded without(byte[] body, int mark, Charset charset) {
        return new Decoded(new String(body, mark, body.length - mark, charset), charset);
    }

    private static boolean startsWith(byte[] body, int... mark) {
        if (body.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((body[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** What the header says, else the text; of two the one that the bytes do not disprove. */
    private static @Nullable Charset declared(byte[] body, @Nullable String contentType) {
        Matcher parameter = PARAMETER.matcher(contentType == null ? "" : contentType);
        Charset header = parameter.find() ? Charsets.of(parameter.group(1)) : null;
        Charset inside = MetaScan.declaredIn(body);
        if (header == null || isDisproved(header, body) && inside != null && !isDisproved(inside, body)) {
            return inside != null && isDisproved(inside, body) && inside.equals(StandardCharsets.UTF_8) ? null : inside;
        }
        return header.equals(StandardCharsets.UTF_8) && isDisproved(header, body) ? null : header;
    }

    /** Whether the bytes cannot be in that charset; a few bad bytes among many good ones prove nothing about UTF-8. */
    private static boolean isDisproved(Charset charset, byte[] body) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return new String(body, StandardCharsets.UTF_8)
                                    .chars()
                                    .filter(c -> c == '\uFFFD')
                                    .count()
                            * 4
                    > longer(body);
        }
        return strictly(body, charset) == null;
    }

    /** Well-formed characters of two bytes or more. */
    private static long longer(byte[] body) {
        return new String(body, StandardCharsets.UTF_8)
                .chars()
                .filter(c -> c > 127 && c != '\uFFFD')
                .count();
    }

    private static Charset detected(byte[] body) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        detector.setText(body.length <= SAMPLE ? body : Arrays.copyOf(body, SAMPLE));
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? null : Charsets.of(match.getName());
        return charset == null ? Charset.forName("windows-1252") : charset;
    }

    static @Nullable String strictly(byte[] body, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
