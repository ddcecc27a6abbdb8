package dev.vedette.articles.reading;

import com.github.luben.zstd.ZstdInputStream;
import dev.vedette.kit.streams.PoisonException;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Decompresses within bounds, whatever the sender claims. */
final class Zstd {

    /** As much as the contract allows, in bytes. */
    static final int LONGEST = 4 * 1024 * 1024;

    /** A window of 8 MB is more than any page of 4 MB needs. */
    private static final int WINDOW_LOG = 23;

    private Zstd() {}

    /**
     * The bytes of a page.
     *
     * @throws PoisonException if they are not zstd or too many
     */
    static byte[] decompress(byte[] compressed) {
        try (var input = new ZstdInputStream(new ByteArrayInputStream(compressed))) {
            input.setLongMax(WINDOW_LOG);
            var bytes = input.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new PoisonException("The page is larger than 4 MB");
            }
            return bytes;
        } catch (IOException e) {
            throw new PoisonException("The page's body is no zstd: " + e.getMessage(), e);
        }
    }
}
