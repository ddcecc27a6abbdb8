package dev.vedette.articles.index.generations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One way of indexing articles. Releases with the same mapping, analysis and ICU share a generation; any other has indices
 * and a consumer group of its own, named by {@code hash}, so that both can be kept up at once.
 */
public record Generation(String hash) {

    private static final int HASH_BYTES = 4;

    /** The generation of everything that decides how an article is indexed. */
    static Generation of(String everything) {
        return new Generation(HexFormat.of().formatHex(sha256().digest(everything.getBytes(UTF_8)), 0, HASH_BYTES));
    }

    /** What is searched: an alias of all its indices. */
    public String alias() {
        return "articles-" + hash;
    }

    /** Its consumer group on {@code changes}. */
    public String group() {
        return "articles-index-" + hash;
    }

    /** A pattern for all its indices. */
    String pattern() {
        return alias() + "-*";
    }

    /** The index of a month such as {@code 2026-11}, or of {@code past}. */
    String index(String part) {
        return alias() + "-" + part;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must offer SHA-256", e);
        }
    }
}
