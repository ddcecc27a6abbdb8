package dev.vedette.articles.search;

import dev.vedette.kit.outages.TemporaryFailure;
import org.jspecify.annotations.Nullable;

/** OpenSearch did not do what was asked. */
final class SearchException extends RuntimeException implements TemporaryFailure {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 2_000;

    /** The HTTP status it answered; 0 where it did not answer. */
    private final int status;

    private SearchException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    static SearchException unreachable(Throwable cause) {
        return new SearchException(0, "OpenSearch does not answer: " + cause.getMessage(), cause);
    }

    static SearchException refused(int status, @Nullable String body) {
        var said = body == null ? "" : body.substring(0, Math.min(body.length(), LONGEST));
        return new SearchException(status, "OpenSearch answered " + status + ": " + said, null);
    }

    /** It does not answer, has too much to do, or fails at something else than what it was asked for. */
    @Override
    public boolean isTemporary() {
        return !isTooBroad() && (status == 0 || status / 100 == 5) || status == 429;
    }

    /** Something it was asked for is not there. */
    boolean isMissing() {
        return status == 404;
    }

    /** A search that asks for more than it will do: too many words behind a wildcard, too many clauses. */
    boolean isTooBroad() {
        var said = String.valueOf(getMessage());
        return status / 100 == 4 && status != 404
                || said.contains("too_many_clauses")
                || said.contains("max_expansions");
    }
}
