package dev.vedette.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Deterministic ids: the same parts give the same id, on any machine and after any crash. */
public final class EventIds {

    private EventIds() {}

    /**
     * An id made from its parts alone (a version 8 UUID of RFC 9562, section 5.8, over SHA-256).
     *
     * @param kind what the id is for, so that equal parts of different kinds differ
     */
    public static UUID of(String kind, Object... parts) {
        var digest = sha256();
        add(digest, kind);
        for (var part : parts) {
            add(digest, part.toString());
        }
        var hash = digest.digest();
        return new UUID((longAt(hash, 0) & ~0xF000L) | 0x8000L, (longAt(hash, 8) & ~(0b11L << 62)) | (0b10L << 62));
    }

    private static void add(MessageDigest digest, String part) {
        var bytes = part.getBytes(UTF_8);
        digest.update(new byte[] {
            (byte) (bytes.length >> 24), (byte) (bytes.length >> 16), (byte) (bytes.length >> 8), (byte) bytes.length
        });
        digest.update(bytes);
    }

    private static long longAt(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }
}
