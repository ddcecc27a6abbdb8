package dev.vedette.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * A cursor as text: fingerprint and values in a row, in base64url. The text is a caller's, so whatever cannot be a value of
 * ours is refused here and reaches no store: times that PostgreSQL or {@code toEpochMilli} cannot hold, NUL in texts, NaN.
 */
final class CursorCode {

    /** What our stores hold, and more than any publisher means. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
    private static final int LONGEST_TEXT = 4_096;
    private static final int LONGEST = 16_384;
    private static final String FIX = "Send the `next` of the page before, and the same parameters as for that page.";

    private CursorCode() {}

    static String encode(Cursor cursor) {
        var bytes = ByteBuffer.allocate(LONGEST).putLong(cursor.fingerprint());
        for (var value : cursor.values()) {
            switch (value) {
                case Long number -> bytes.putLong(number);
                case Instant time -> bytes.putLong(time.getEpochSecond()).putInt(time.getNano());
                case UUID id -> bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
                case Double score -> bytes.putDouble(score);
                case String text -> putText(bytes, text);
                default -> throw new IllegalArgumentException("No list is sorted by " + value.getClass());
            }
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOf(bytes.array(), bytes.position()));
    }

    private static void putText(ByteBuffer bytes, String text) {
        var encoded = text.getBytes(UTF_8);
        if (encoded.length > LONGEST_TEXT) {
            throw new IllegalArgumentException("A list cannot be sorted by texts of " + encoded.length + " bytes");
        }
        bytes.putInt(encoded.length).put(encoded);
    }

    static Cursor decode(String after, Keyset keyset) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(after));
            if (bytes.getLong() != keyset.fingerprint()) {
                throw refused("this cursor is of another list, or of other parameters");
            }
            List<Object> values = new ArrayList<>();
            for (var kind : keyset.kinds()) {
                values.add(value(bytes, kind));
            }
            if (bytes.hasRemaining()) {
                throw refused("this is not a cursor of ours");
            }
            return new Cursor(keyset.fingerprint(), values);
        } catch (IllegalArgumentException | BufferUnderflowException | DateTimeException | CharacterCodingException e) {
            throw refused("this is not a cursor of ours");
        }
    }

    private static Object value(ByteBuffer bytes, Class<?> kind) throws CharacterCodingException {
        if (kind == Long.class) {
            return bytes.getLong();
        }
        if (kind == Instant.class) {
            return time(bytes.getLong(), bytes.getInt());
        }
        if (kind == UUID.class) {
            return new UUID(bytes.getLong(), bytes.getLong());
        }
        return kind == Double.class ? score(bytes.getDouble()) : text(bytes);
    }

    private static Instant time(long seconds, int nanos) {
        var time = Instant.ofEpochSecond(seconds, nanos);
        if (time.isBefore(FIRST) || time.isAfter(LAST)) {
            throw refused("its time is out of range");
        }
        return time;
    }

    private static double score(double score) {
        if (!Double.isFinite(score)) {
            throw refused("its number is out of range");
        }
        return score;
    }

    private static String text(ByteBuffer bytes) throws CharacterCodingException {
        int length = bytes.getInt();
        if (length < 0 || length > Math.min(bytes.remaining(), LONGEST_TEXT)) {
            throw new BufferUnderflowException();
        }
        var text =
                UTF_8.newDecoder().decode(bytes.slice(bytes.position(), length)).toString();
        if (text.indexOf('\0') >= 0) {
            throw refused("its text is out of range");
        }
        bytes.position(bytes.position() + length);
        return text;
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problems.invalid("after", why, FIX));
    }
}
