package dev.vedette.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page ended: the time and id of its last item. Opaque to callers. */
public record Cursor(Instant time, UUID id) {

    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((time + " " + id).getBytes(UTF_8));
    }

    public static Cursor decode(String after) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(after), UTF_8).split(" ", 2);
            if (parts.length == 2) {
                return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static ProblemException unknown() {
        return new ProblemException(
                Problems.invalid("after", "this is not a cursor of ours", "Send the `next` of the page before."));
    }
}
