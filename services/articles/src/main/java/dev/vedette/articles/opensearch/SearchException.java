package dev.vedette.articles.opensearch;

import dev.vedette.kit.outages.TemporaryFailure;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** OpenSearch did not do what was asked. */
public final class SearchException extends RuntimeException implements TemporaryFailure {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 2_000;
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int BUSY = 429;
    /** A wildcard between intervals that stands for more than 1,024 words is an internal error to OpenSearch. */
    private static final Set<Integer> TOO_BROAD = Set.of(400, 500);

    /** What OpenSearch and Lucene say of too many clauses, and of a wildcard that stands for too many words. */
    private static final List<String> SIGNS_OF_TOO_BROAD =
            List.of("too_many_clauses", "too_many_nested_clauses", "maxClauseCount", "expanded to too many terms");

    /** The HTTP status it answered; 0 where it did not answer. */
    private final int status;

    private final boolean tooBroad;

    private SearchException(int status, boolean tooBroad, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
        this.tooBroad = tooBroad;
    }

    public static SearchException unreachable(Throwable cause) {
        return new SearchException(0, false, "OpenSearch does not answer: " + cause.getMessage(), cause);
    }

    public static SearchException refused(int status, @Nullable String body) {
        var said = body == null ? "" : body;
        var tooBroad = TOO_BROAD.contains(status) && SIGNS_OF_TOO_BROAD.stream().anyMatch(said::contains);
        var start = said.substring(0, Math.min(said.length(), LONGEST));
        return new SearchException(status, tooBroad, "OpenSearch answered " + status + ": " + start, null);
    }

    /** It answered, and answered for a part only, or took too little of something. */
    public static SearchException incomplete(String what) {
        return new SearchException(0, false, what, null);
    }

    /** It does not answer, has too much to do, or fails at something else than what it was asked for. */
    @Override
    public boolean isTemporary() {
        return !tooBroad && (status == 0 || status == BUSY || status / 100 == 5);
    }

    /** Something it was asked for is not there. */
    public boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** There is one of this name already. */
    public boolean isAlreadyThere() {
        return status == BAD_REQUEST && String.valueOf(getMessage()).contains("resource_already_exists_exception");
    }

    /** What was sent will never be taken as it is: it cannot be understood, or is too large. */
    public boolean isForGood() {
        return status == BAD_REQUEST || status == TOO_LARGE;
    }

    /** A search that asks for more than it will do: too many clauses, or too many words behind a wildcard. */
    public boolean isTooBroad() {
        return tooBroad;
    }
}
