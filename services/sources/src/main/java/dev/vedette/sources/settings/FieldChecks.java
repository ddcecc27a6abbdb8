package dev.vedette.sources.settings;

import dev.vedette.kit.problem.FieldError;
import dev.vedette.kit.problem.ProblemException;
import dev.vedette.kit.problem.Problems;
import dev.vedette.kit.text.PlainTextCheck;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads single fields, and gathers what is wrong with them. */
public final class FieldChecks {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<FieldError> errors = new ArrayList<>();

    public void add(String field, String message, String fix) {
        errors.add(new FieldError(field, message, fix));
    }

    public void add(FieldError error) {
        errors.add(error);
    }

    /** Fails with 400 and all errors at once, if there are any. */
    public void end() {
        if (!errors.isEmpty()) {
            throw new ProblemException(Problems.invalid(errors));
        }
    }

    /** One line of text; null where there is none. */
    public @Nullable String line(String field, @Nullable String asked, int longest) {
        return text(field, asked, longest, false);
    }

    /** Text that may have several lines; null where there is none. */
    public @Nullable String lines(String field, @Nullable String asked, int longest) {
        return text(field, asked, longest, true);
    }

    private @Nullable String text(String field, @Nullable String asked, int longest, boolean lines) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        if (asked.length() > longest || PlainTextCheck.firstHidden(asked, lines) >= 0) {
            add(field, "is too long or has characters that cannot be seen", "Use at most " + longest + " letters.");
        }
        return asked.strip();
    }

    @Nullable
    public String country(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        var country = asked.strip().toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(country)) {
            add("country", "is no country", "Send an ISO 3166-1 code of two letters, like UA.");
        }
        return country;
    }

    @Nullable
    public String language(@Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        try {
            var tag = new Locale.Builder().setLanguageTag(asked.strip()).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // told below, with those that say nothing
        }
        add("language", "is no language", "Send a BCP 47 tag, like uk or de-AT.");
        return null;
    }

    /** Short names, each once. */
    public List<String> names(String field, @Nullable List<@Nullable String> asked, int most, int longest) {
        if (asked == null) {
            return List.of();
        }
        var names = asked.stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(name ->
                        !name.isEmpty() && name.length() <= longest && PlainTextCheck.firstHidden(name, false) < 0)
                .toList();
        if (names.size() < asked.size() || names.size() > most) {
            add(field, "are too many, too long or empty", "Send up to " + most + " of 1 to " + longest + " letters.");
        }
        return names.stream().distinct().toList();
    }
}
